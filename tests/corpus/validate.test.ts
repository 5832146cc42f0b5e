import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { problemsOf } from '../../src/corpus/validate.ts';
import { Yaml } from '../../src/corpus/yaml.ts';

const letters = z.string().regex(/^[a-z]+$/, 'small letters');
const schema = z.strictObject({
  one: z.strictObject({ a: z.string() }).optional(),
  two: z.strictObject({ a: z.string().optional(), b: z.string().optional() }).optional(),
  list: z.array(z.string()).optional(),
  kind: z.enum(['talk', 'walk']).optional(),
  names: z.record(letters, z.string()).optional(),
  text: letters.optional(),
  pair: z
    .strictObject({ a: z.string(), b: z.string().optional() })
    .refine(({ b }) => b, { path: ['b'], error: 'text beside `a`' })
    .optional(),
  brief: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(letters)).optional(),
});

/** What the schema has against a YAML text, each with its place. */
function said(text: string): string[] {
  const yaml = new Yaml('f', text);
  const issues = schema.safeParse(yaml.value).error?.issues ?? [];
  return problemsOf(issues, schema, yaml).map(
    ({ line, column, message, rule }) => `${line}:${column} ${message.replace('Unexpected ', '')} [${rule}]`,
  );
}

const KEYS = '`one`, `two`, `list`, `kind`, `names`, `text`, `pair` or `brief`';

test.each([
  ['{}', []],
  ['one: {}', ['1:6 absence of `a`, expected text [missing-key]']],
  ['one: {a: b}\none: {}', ['1:6 absence of `a`, expected text [missing-key]']],
  ['one: {a: b, c: d}', ['1:13 key `c`, expected `a` [unknown-key]']],
  ['pair: {a: b}', ['1:7 empty value for `b`, expected text beside `a` [wrong-value]']],
  ['two: {c: d}', ['1:7 key `c`, expected one of `a` or `b` [unknown-key]']],
  [
    'two: {a: b, c d}',
    ['1:13 comma before `c d` in braces, expected quotation marks round the whole text [comma-in-value]'],
  ],
  ['one: a', ['1:6 `a` for `one`, expected a map with any of the keys `a` [wrong-type]']],
  ['one:', ['1:5 empty value for `one`, expected a map with any of the keys `a` [wrong-type]']],
  [
    'list: [a, [], [b]]',
    ['1:11 empty list for `list`, expected text [wrong-type]', '1:15 list of 1 for `list`, expected text [wrong-type]'],
  ],
  ['kind: wal', ['1:7 `wal` for `kind`, expected `talk` or `walk`; did you mean `walk`? [unknown-value]']],
  ['kind: [walk]', ['1:7 list of 1 for `kind`, expected `talk` or `walk` [unknown-value]']],
  ['kind: {a: b}', ['1:7 map of keys and values for `kind`, expected `talk` or `walk` [unknown-value]']],
  [
    'names: {a: b, C: d, E: f}',
    ['1:15 key `C`, expected small letters [wrong-value]', '1:21 key `E`, expected small letters [wrong-value]'],
  ],
  ['text: A', ['1:7 `A` for `text`, expected small letters [wrong-value]']],
  ['text: " "', ['1:7 empty value for `text`, expected small letters [wrong-value]']],
  ['brief: AB', ['1:8 `AB` for `brief`, expected small letters [wrong-value]']],
  ['{brief}', ['1:1 empty value for `brief`, expected text [wrong-type]']],
  ['- a', [`1:1 list of 1, expected a map with any of the keys ${KEYS} [wrong-type]`]],
  ['lists: a', [`1:1 key \`lists\`, expected one of ${KEYS}; did you mean \`list\`? [unknown-key]`]],
])('of %j is said %j', (text, problems) => {
  expect(said(text)).toEqual(problems);
});
