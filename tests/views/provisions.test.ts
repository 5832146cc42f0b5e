import { expect, test } from 'vitest';
import { grouped } from '../../src/views/provisions.ts';

const provision = (id: string, group?: string) => ({ id, group, topic: id, texts: {} });

test('a provision with a heading begins a group, and those before the first have none', () => {
  const groups = grouped([provision('a'), provision('b', 'In'), provision('c'), provision('d', 'Out')]);
  expect(groups.map(({ group, provisions }) => [group, provisions.map(({ id }) => id)])).toEqual([
    [undefined, ['a']],
    ['In', ['b', 'c']],
    ['Out', ['d']],
  ]);
});
