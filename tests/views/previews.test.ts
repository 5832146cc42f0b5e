import { expect, test } from 'vitest';
import { previews } from '../../src/views/previews.ts';
import { actor, agreement, base, claim, event, source, term } from './corpora.ts';

const mentioned = (...ids: string[]) => ids.map((id) => ({ id }));

test.each([
  ['one sentence', 'A republic.', 'A republic.'],
  ['the first of two', 'A republic. It has an Indian Ocean coast.', 'A republic.'],
  ['no full stop', 'A republic', 'A republic'],
  ['a question', 'Which republic? This one.', 'Which republic?'],
  ['a number with a point', 'Some 1.65 million people. More.', 'Some 1.65 million people.'],
  ['an abbreviation before a small letter', 'Of the U.S. forces. More.', 'Of the U.S. forces.'],
  ['a quotation', 'A ‘republic.’ More.', 'A ‘republic.’'],
])('a definition is shown by its first sentence: %s', (_, definition, text) => {
  const corpus = {
    ...base,
    actors: [actor({ id: 'a', definition })],
    agreements: [agreement({ id: 'g', definition })],
    terms: [term({ id: 't', definition })],
  };
  expect(previews(corpus, mentioned('a', 'g', 't')).map((preview) => [preview.id, preview.text])).toEqual([
    ['a', text],
    ['g', text],
    ['t', text],
  ]);
});

test.each([
  ['2024-05-02', '2 May 2024'],
  ['2021~', 'about 2021'],
  ['2023-11-29/2023-11-30', '29–30 November 2023'],
])('a date of %s is shown by it and its title', (date, name) => {
  const corpus = { ...base, dates: [event({ id: 'd', date, title: 'Talks. Agreed', text: 'They agreed.' })] };
  expect(previews(corpus, mentioned('d'))).toMatchObject([{ id: 'd', name, text: 'Talks. Agreed.' }]);
});

test('a preview says who says so when, and where all of it stands; of many sources the first two', () => {
  const sources = ['a', 'b', 'c'].map((id) => source({ id, publisher: `Office ${id}`, issued: '2024-05' }));
  const cites = ['a', 'a', 'b', 'c'].map((id) => ({ source: id }));
  const corpus = { ...base, sources: [...base.sources, ...sources], dates: [event({ id: 'd', cites })] };
  expect(previews(corpus, mentioned('d'))).toMatchObject([
    {
      sources: ['Office a, May 2024', 'Office b, May 2024'],
      more: { url: 'timeline/#d', label: 'In the timeline' },
    },
  ]);
});

test('the preview of a claim says what the record makes of it', () => {
  const corpus = { ...base, claims: [claim({ id: 'c', at: 7, says: 'Two tons', verdict: 'contradicted' })] };
  expect(previews(corpus, mentioned('c'))).toMatchObject([
    { name: 'The report, ¶7', text: 'Two tons', verdict: 'contradicted' },
  ]);
});

test('the previews of the base tree, each once, whatever mentions it how often', () => {
  expect(
    previews(
      base,
      mentioned(
        'talks-agreed',
        'visiting-force',
        'jauja',
        'communique',
        'jauja',
        'rva-florin',
        'what-was-agreed',
        'nobody',
      ),
    ),
  ).toMatchObject([
    { id: 'jauja', name: 'Jauja', text: 'A constitutional monarchy.', native: { text: '善多国', lang: 'ja' } },
    { id: 'rva-florin', name: 'Jauja–Florin RVA', text: 'A treaty under negotiation.' },
    { id: 'visiting-force', name: 'Visiting force', text: 'A force on another state’s territory with its consent.' },
    { id: 'talks-agreed', name: '2 May 2024', text: 'Talks agreed.' },
    { id: 'communique', name: 'Présidence de la République', text: 'Entretien', sources: ['2 May 2024'] },
  ]);
  expect(previews(base, [])).toEqual([]);
});
