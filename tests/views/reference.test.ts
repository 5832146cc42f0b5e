import { expect, test } from 'vitest';
import { DATES, NAMES, TEXTS } from '../../src/model/csl-variables.ts';
import { creatorsOf, publisherOf, source } from '../../src/model/source.ts';
import { referenceParts } from '../../src/views/reference.ts';

const article = source.parse({
  id: 'nets',
  type: 'article-journal',
  title: 'On nets',
  author: [{ family: 'Muster', given: 'Ada' }, { literal: 'Fishery Board' }],
  editor: [{ family: 'Berg', given: 'Jan' }],
  issued: '2024-05',
  accessed: '2024-06-01',
  page: '10-20',
  volume: '3',
  'container-title': 'Annals',
  DOI: '10.5555/1',
  note: 'Read in an archived copy.',
});

test('a reference has its parts in the order in which they are read', () => {
  expect(referenceParts(article)).toEqual({
    reference: [
      { key: 'author', names: ['Ada Muster', 'Fishery Board'] },
      { key: 'title', text: 'On nets' },
      { key: 'editor', names: ['Jan Berg'] },
      { key: 'container-title', text: 'Annals' },
      { key: 'volume', text: '3' },
      { key: 'page', text: '10-20' },
      { key: 'issued', date: '2024-05' },
      { key: 'DOI', text: '10.5555/1' },
    ],
    details: [
      { key: 'note', text: 'Read in an archived copy.' },
      { key: 'accessed', date: '2024-06-01' },
    ],
  });
});

test('every field but those that place a source is a part', () => {
  const full = source.parse({
    id: 'a',
    type: 'book',
    title: 'A',
    URL: 'https://a.example',
    language: 'fr',
    ...Object.fromEntries(Object.keys(TEXTS).map((key) => [key, key])),
    ...Object.fromEntries(Object.keys(NAMES).map((key) => [key, [{ literal: key }]])),
    ...Object.fromEntries(Object.keys(DATES).map((key) => [key, '2024'])),
  });
  const { reference, details } = referenceParts(full);
  const keys = [...reference, ...details].map(({ key }) => key);
  const { id, type, tier, ...shown } = full;
  expect(keys.toSorted()).toEqual(Object.keys(shown).sort());
});

test.each([
  [{ publisher: 'Harbour Press', 'container-title': 'Annals' }, 'Harbour Press'],
  [{ 'container-title': 'Annals', author: [{ literal: 'Ada' }] }, 'Annals'],
  [{ authority: 'Council of Kiel' }, 'Council of Kiel'],
  [{ author: [{ literal: 'Ada' }, { literal: 'Bo' }], editor: [{ literal: 'Cy' }] }, 'Ada, Bo'],
  [{ editor: [{ literal: 'Cy' }] }, 'Cy'],
  [{}, 'On nets'],
])('who answers for %j', (given, publisher) => {
  expect(publisherOf(source.parse({ id: 'a', type: 'book', title: 'On nets', ...given }))).toBe(publisher);
});

test('a source without names has no creators', () => {
  expect(creatorsOf(source.parse({ id: 'a', type: 'book', title: 'A' }))).toEqual([]);
});
