import { expect, test } from 'vitest';
import { searchLetters, searchRecords } from '../../src/views/search.ts';
import { searchable } from '../../src/views/searchable.ts';
import { base, claim, event, term } from './corpora.ts';

const corpus = {
  ...base,
  claims: [claim({ id: 'c1', says: 'It sank.', because: 'It floats.' })],
  index: { ...base.index, c1: { kind: 'claim', name: 'It sank', label: 'claim ¶1', url: 'claims/#c1' } },
};

test('every section and entry can be found, from A to Z', () => {
  expect(searchable(corpus).map(({ kind, name, label, url }) => [kind, name, label, url])).toEqual([
    ['actor', 'Florin', 'state', 'glossary/#florin'],
    ['claim', 'It sank.', 'claim ¶1, supported', 'claims/#c1'],
    ['actor', 'Jauja', 'state', 'glossary/#jauja'],
    ['agreement', 'Jauja–Florin RVA', 'Agreement', 'glossary/#rva-florin'],
    ['date', 'Talks agreed', '2 May 2024', 'timeline/#talks-agreed'],
    ['term', 'Visiting force', 'term', 'glossary/#visiting-force'],
    ['question', 'What is it?', 'RVA', 'rva/#what-is-it'],
    ['section', 'What was agreed', 'Analysis', '#what-was-agreed'],
  ]);
  expect(searchLetters(corpus).map(({ letter, found }) => [letter, found.length])).toEqual([
    ['F', 1],
    ['I', 1],
    ['J', 2],
    ['T', 1],
    ['V', 1],
    ['W', 2],
  ]);
});

test('a name is found in its other scripts, a date by its year', () => {
  const [, , jauja, , date] = searchable(corpus);
  expect(jauja!.names).toEqual([
    { text: '善多国', lang: 'ja' },
    { text: 'Jauja-koku', lang: 'ja-Latn' },
  ]);
  expect(date!.year).toBe('2024');
});

test('what was said or expected is not listed as what happened', () => {
  const dates = (['event', 'forecast'] as const).map((kind) => event({ id: kind, kind, date: '2024-05-02' }));
  const labels = searchable({ ...corpus, dates }).flatMap(({ kind, label }) => (kind === 'date' ? [label] : []));
  expect(labels).toEqual(['2 May 2024', '2 May 2024, forecast']);
});

test('a record of the index has all that a reader may look for', () => {
  expect(searchRecords(corpus)[2]).toEqual({
    url: 'glossary/#jauja',
    content: 'Jauja. 善多国. Jauja-koku. state. A constitutional monarchy.',
    language: 'en',
    meta: { title: 'Jauja' },
  });
});

test('a list of very many has the names alone', () => {
  const openings = (count: number) => {
    const terms = Array.from({ length: count }, (_, n) =>
      term({ id: `t-${n}`, name: `Term ${n}`, definition: 'A word.' }),
    );
    const all = searchLetters({
      ...base,
      about: undefined,
      articles: [],
      explainers: [],
      actors: [],
      agreements: [],
      dates: [],
      terms,
    });
    return new Set(all.flatMap(({ found }) => found.map(({ opening }) => opening)));
  };
  expect([...openings(1000)]).toEqual(['A word.']);
  expect([...openings(1001)]).toEqual(['']);
});
