import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { salvage } from '../../src/corpus/salvage.ts';

const schema = z.strictObject({
  id: z.string().transform((text) => text.toUpperCase()),
  kind: z.enum(['a', 'b']).default('a'),
  lists: z.array(z.strictObject({ name: z.string(), weight: z.string().default('1') })).default([]),
});

test.each<[string, unknown, object, object]>([
  [
    'sound data',
    { id: 'x', kind: 'b', lists: [{ name: 'n' }] },
    { id: 'X', kind: 'b', lists: [{ name: 'n', weight: '1' }] },
    { id: 'X', kind: 'b', lists: [{ name: 'n', weight: '1' }] },
  ],
  ['what is missing', {}, { kind: 'a', lists: [] }, { kind: 'a', lists: [] }],
  ['a wrong field', { id: 7, kind: 'c' }, { kind: 'a', lists: [] }, { id: 7, kind: 'c', lists: [] }],
  [
    'a list that is none',
    { id: 'x', lists: 'none' },
    { id: 'X', kind: 'a', lists: [] },
    { id: 'X', kind: 'a', lists: 'none' },
  ],
  [
    'a wrong item, in whose place is a hole',
    { id: 'x', lists: [{ nam: 'n' }, { name: 'm' }] },
    { id: 'X', kind: 'a', lists: [undefined, { name: 'm', weight: '1' }] },
    { id: 'X', kind: 'a', lists: [{ nam: 'n' }, { name: 'm', weight: '1' }] },
  ],
  [
    'an unknown field',
    { id: 'x', more: 1 },
    { id: 'X', kind: 'a', lists: [] },
    { id: 'X', kind: 'a', lists: [], more: 1 },
  ],
  ['a list', ['x'], { kind: 'a', lists: [] }, { kind: 'a', lists: [] }],
  ['nothing', null, { kind: 'a', lists: [] }, { kind: 'a', lists: [] }],
  ['text', 'x', { kind: 'a', lists: [] }, { kind: 'a', lists: [] }],
])('of %s what is sound is kept', (_, value, data, written) => {
  const saved = salvage(schema, value);
  expect(saved).toEqual({ data, written });
});

test('a hole is no item', () => {
  const { data } = salvage(schema, { lists: [7, { name: 'm' }, 7] });
  expect(Object.keys(data['lists'] as object)).toEqual(['1']);
  expect(data['lists']).toHaveLength(3);
});

test('of what has no fields nothing is kept', () => {
  expect(salvage(z.string(), { a: 1 })).toEqual({ data: {}, written: { a: 1 } });
});
