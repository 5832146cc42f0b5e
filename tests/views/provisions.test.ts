import { expect, test } from 'vitest';
import { grouped, shared } from '../../src/views/provisions.ts';

const provision = (id: string, group?: string) => ({ id, group, topic: id, texts: {} });

test('a provision with a heading begins a group, and those before the first have none', () => {
  const groups = grouped([provision('a'), provision('b', 'In'), provision('c'), provision('d', 'Out')]);
  expect(groups.map(({ group, provisions }) => [group, provisions.map(({ id }) => id)])).toEqual([
    [undefined, ['a']],
    ['In', ['b', 'c']],
    ['Out', ['d']],
  ]);
});

const says = (says: string, source: string, article?: string) => ({ says, article, cites: [{ source }] });

test('agreements beside each other that provide the same share it, with the sources of both', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const texts = {
    a: says('No visa.', 'x', 'VI'),
    b: says('No visa.', 'y', 'VI'),
    c: says('No visa.', 'x', 'VII'),
    d: says('A visa.', 'x', 'VII'),
    g: says('No visa.', 'x', 'VI'),
  };
  expect(
    shared({ texts }, ids).map(({ agreements, text }) => [agreements, text?.cites.map(({ source }) => source)]),
  ).toEqual([
    [
      ['a', 'b'],
      ['x', 'y'],
    ],
    [['c'], ['x']],
    [['d'], ['x']],
    [['e'], undefined],
    [['f'], undefined],
    [['g'], ['x']],
  ]);
  expect(texts.a.cites).toHaveLength(1);
});
