import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import type { Ids } from '../../src/corpus/ids.ts';
import { checkReferences } from '../../src/corpus/references.ts';

const ids = new Map([['herring', { id: 'herring', kind: 'actor' }]]) as unknown as Ids;

/** What is said of references to actors, at paths of lists. */
const said = (
  names: readonly string[],
  mayDefine = (_: string) => false,
  pathOf = (at: number): (string | number)[] => ['actors', at],
) => {
  const document = {
    ids: names.map((id, at) => ({ id, refers: ['actor'], path: pathOf(at) })),
    yaml: { problemAt: (path: unknown, message: string) => ({ message: `${path} ${message}` }) },
  } as unknown as Document;
  return checkReferences([document], ids, { mayDefine, mayName: mayDefine }).map(({ message }) => message);
};

test('of 200 unknown ids the nearest known one is named, and of no more', () => {
  const meant = said(Array.from({ length: 202 }, (_, at) => `herrin${at}`)).map((one) => one.includes('did you mean'));
  expect(meant).toEqual(Array.from({ length: 202 }, (_, at) => at < 200));
});

test('an id that a file that is wrong may define is not missed', () => {
  expect(said(['ada', 'ben'], (id) => id === 'ada')).toEqual([
    'actors,1 Unexpected actor `ben`, expected the id of a known actor',
  ]);
});

test('an id stands once in a list', () => {
  expect(said(['herring', 'herring'])).toEqual([
    'actors,1 Unexpected second `herring`, expected each id once in a list',
  ]);
});

test('an id may stand in several fields', () => {
  const fields = ['by', 'to'];
  expect(said(['herring', 'herring'], undefined, (at) => ['claims', 0, fields[at]!])).toEqual([]);
});
