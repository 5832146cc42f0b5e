import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { expectedBy } from '../../src/corpus/expected.ts';
import { text } from '../../src/model/fields.ts';
import { key } from '../../src/model/id.ts';

test.each<[string, z.ZodType]>([
  ['text', text],
  ['text', z.string()],
  ['a list', z.array(text).default([])],
  ['a map with any of the keys `id` or `name`', z.strictObject({ id: text, name: text })],
  ['a map of keys and values', z.record(z.string(), text)],
  ['a map whose keys are each the key of a step', z.record(key('the key of a step'), text).optional()],
  ['`event` or `forecast`', z.enum(['event', 'forecast'])],
  ['`[@*]`', z.literal('[@*]')],
  ['its own words', z.array(text).meta({ expected: 'its own words' })],
])('%s', (words, schema) => {
  expect(expectedBy(schema)).toBe(words);
});
