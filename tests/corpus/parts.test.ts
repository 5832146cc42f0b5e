import { expect, test } from 'vitest';
import { keysOfName } from '../../src/corpus/letters.ts';
import { partsOf } from '../../src/corpus/parts.ts';

const pages = (names: readonly string[], most: number) =>
  [
    ...partsOf(
      'glossary',
      names.map((name) => ({ id: name, keys: keysOfName(name, 'en') })),
      most,
    ),
  ].map(([name, { address, label }]) => [name, address, label]);

test('a list that a page can hold stays whole', () => {
  expect(pages(['Ann', 'Bob'], 2)).toEqual([]);
});

test('one that is longer has a page for each letter', () => {
  expect(pages(['Ann', 'Élan', 'Eve'], 2)).toEqual([
    ['Ann', 'glossary/a/', 'A'],
    ['Élan', 'glossary/e/', 'E'],
    ['Eve', 'glossary/e/', 'E'],
  ]);
});

test('a letter that is too long for a page is split by what follows, and no other one moves', () => {
  expect(pages(['Ann', 'Ben', 'Bert', 'Bob', 'B'], 2)).toEqual([
    ['Ann', 'glossary/a/', 'A'],
    ['Ben', 'glossary/be/', 'Be'],
    ['Bert', 'glossary/be/', 'Be'],
    ['Bob', 'glossary/bo/', 'Bo'],
    ['B', 'glossary/b/', 'B'],
  ]);
});

test('what all have in common splits nothing', () => {
  expect(pages(['Office of A', 'Office of B'], 1)).toEqual([
    ['Office of A', 'glossary/officeofa/', 'Office of A'],
    ['Office of B', 'glossary/officeofb/', 'Office of B'],
  ]);
});

test('what is called the same stays together, and letters of any script have an address', () => {
  expect(pages(['Яна', 'Яна', '外務省'], 1)).toEqual([
    ['Яна', 'glossary/u44f/', 'Я'],
    ['外務省', 'glossary/u5916/', '外'],
  ]);
});
