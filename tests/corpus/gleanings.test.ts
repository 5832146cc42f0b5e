import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { glean } from '../../src/corpus/gleanings.ts';

const file = (kind: string | undefined, text: string) => ({ kind, bytes: Buffer.from(text, 'latin1') }) as never;
const read = (kind: string, value: unknown) => ({ kind, yaml: { value } }) as unknown as Document;

test.each([
  ['id: ada', 'ada'],
  ['"id": "ada"', 'ada'],
  ["{'id':'ada'}", 'ada'],
  ['## A heading {#ada}', 'ada'],
  ['## A heading {#ada "A head"}', 'ada'],
  ['i\0d\0:\0 \0a\0d\0a\0', 'ada'],
])('%j gives an id', (text, id) => {
  const { mayDefine, mayName } = glean([file('articles', `id: other\n${text}\n`)], []);
  expect(mayDefine(id, ['actor'])).toBe(true);
  expect(mayDefine('adam', ['actor'])).toBe(false);
  expect(mayName(id)).toBe(false);
});

test('other words may name ids', () => {
  const { mayDefine, mayName } = glean([file('articles', 'id: talks\nactors: [ada-low]\n')], []);
  expect(['ada-low', 'talks', 'ada'].map(mayName)).toEqual([true, false, false]);
  expect(mayDefine('ada-low', [])).toBe(false);
});

test('an id that is given parts the words beside it', () => {
  const { mayName } = glean([file('articles', 'ada{#talks}low')], []);
  expect(['ada', 'low', 'adalow', 'talks'].map(mayName)).toEqual([true, true, false, false]);
});

test.each(['"id": "ada"', "'id': ada", 'id: ada'])('a file that has %s has not lost its records', (text) => {
  expect(glean([file('articles', text)], []).mayDefine('ben', ['actor'])).toBe(false);
});

test.each<[string | undefined, string, boolean]>([
  ['articles', 'actor', true],
  ['articles', 'section', true],
  ['articles', 'source', false],
  ['sources', 'source', true],
  ['sources', 'actor', false],
  ['site', 'actor', false],
  [undefined, 'actor', true],
])('an emptied file of the kind %s may have had a record of the kind %s: %s', (kind, record, may) => {
  expect(glean([file(kind, 'title: T\n')], []).mayDefine('ada', ['picture-frame', record])).toBe(may);
});

test('where no kind is named, any may be missing', () => {
  expect(glean([file('site', 'title: T')], []).mayDefine('ada', [])).toBe(false);
  expect(glean([file('sources', 'title: T')], []).mayDefine('ada', [])).toBe(true);
  expect(glean([], []).mayDefine('ada', [])).toBe(false);
  expect(glean([], [read('articles', { actors: [{ id: 'ben' }] })]).mayDefine('ada', [])).toBe(false);
});

test.each<[string, Document, string, boolean]>([
  ['whose id is missing', read('articles', { actors: [{ id: 'ben' }, { name: 'Ada' }] }), 'actor', true],
  ['whose id is wrong', read('articles', { actors: [{ id: 'Ada Low' }] }), 'actor', true],
  ['that is none', read('articles', { actors: [null] }), 'actor', true],
  ['that has an id', read('articles', { actors: [{ id: 'ben' }] }), 'actor', false],
  ['of another list', read('articles', { actors: [{ name: 'Ada' }] }), 'term', false],
  ['in what is no list', read('articles', { actors: 'ada' }), 'actor', false],
  ['of a list of sources', read('sources', { references: [{ title: 'T' }] }), 'source', true],
  ['of a list of sources in an article', read('articles', { references: [{ title: 'T' }] }), 'source', false],
  ['of a list of actors among sources', read('sources', { actors: [{ name: 'Ada' }] }), 'actor', false],
  ['of nothing', read('articles', undefined), 'actor', false],
])('a record %s may be any of its kind', (_, document, kind, may) => {
  expect(glean([], [document]).mayDefine('ada', [kind])).toBe(may);
});
