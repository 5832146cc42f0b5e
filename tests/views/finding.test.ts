import { expect, test } from 'vitest';
import { asOf } from '../../src/corpus/as-of.ts';
import { finding } from '../../src/views/finding.ts';
import { corpusOf, type Brief } from '../figures/agreements.ts';

/** Agreements signed after so many days (at most 28), and others open for so many at the as-of date. */
const signed = (...days: number[]) =>
  days.map((day, index): Brief => {
    return [`s${index}`, { negotiating: '2022-03-01', signed: `2022-03-${String(day + 1).padStart(2, '0')}` }];
  });
const open = (...days: number[]) =>
  days.map((day, index): Brief => [`Coro ${index}`, { negotiating: `2023-12-${31 - day}` }]);

test.each<[string, Brief[], string | undefined]>([
  ['nothing', [], undefined],
  ['no days', [['a', { negotiating: '2020', signed: '2021' }]], undefined],
  ['one', signed(20), 'One agreement took 20 days to sign'],
  ['a day', signed(1), 'One agreement took 1 day to sign'],
  ['three, the quickest first', signed(20, 7, 12), 'Three agreements took 7, 12 and 20 days to sign'],
  ['many', signed(20, 7, 12, 9), 'Four agreements took 7 to 20 days to sign'],
  ['more than have a word', signed(...Array(11).fill(5)), '11 agreements took 5 days to sign'],
  ['one open', open(9, 4).slice(0, 1), 'No signature found: Pact with Coro 0 is on day 9'],
  ['two open, the longest first', open(4, 9), 'No signature found: Coro 1 and Coro 0 are on days 9 and 4'],
  ['many open', open(4, 9, 5, 6), 'No signature found: four are on days 4 to 9'],
  ['one that begins', open(0), 'Pact with Coro 0: talks agreed that day'],
  [
    'all three',
    [...signed(20), ...open(9, 0)],
    'One agreement took 20 days to sign; Coro 0 is on day 9; Coro 1: talks agreed that day',
  ],
  [
    'a name that has an article, beside one that has none',
    [...signed(20), ['United Isles', { negotiating: '2023-12-22' }]],
    'One agreement took 20 days to sign; the United Isles is on day 9',
  ],
  ['both', [...signed(20, 7), ...open(9)], 'Two agreements took 7 and 20 days to sign; Coro 0 is on day 9'],
])('the finding of %s', (_, briefs, said) => {
  expect(finding(corpusOf(briefs))).toBe(said);
});

test('a kind without a signature is for its approval, or its entry into force', () => {
  const kind = (...phases: ('negotiating' | 'approved' | 'in-force')[]) => ({
    pact: { name: 'Pact', steps: Object.fromEntries(phases.map((phase) => [phase, { phase }])) },
  });
  const found = (taken: Record<string, string>, ...phases: Parameters<typeof kind>) =>
    finding(corpusOf([['a', taken]], { edition: { kinds: kind(...phases) } }));
  const taken = { negotiating: '2022-03-01', 'in-force': '2022-03-11' };
  expect(found(taken, 'negotiating', 'in-force')).toBe('One agreement took 10 days to enter into force');
  expect(found({ negotiating: '2022-03-01', approved: '2022-03-08' }, 'negotiating', 'approved')).toBe(
    'One agreement took 7 days to be approved',
  );
  expect(found({ negotiating: '2022-03-01' }, 'negotiating')).toBeUndefined();
});

test('of a past day, what was signed since is told apart from what is not known to be', () => {
  const known = corpusOf([...signed(20), ['Doro', { negotiating: '2022-03-02' }]]);
  expect(finding(asOf(known, '2022-03-10'), known)).toBe(
    'Not yet signed: s0 is on day 9; no signature found: Doro is on day 8',
  );
});

test('it is said in French', () => {
  const edition = { language: 'fr' };
  expect(finding(corpusOf([...signed(20, 7), ...open(9)], { edition }))).toBe(
    'Deux accords ont pris 7 et 20 jours jusqu’à la signature\u202f; Coro 0\u202f: jour 9',
  );
});
