import { expect, test } from 'vitest';
import { furthest, isOfKind, phaseOf, phaseWords, progressOf, statusOf } from '../../src/corpus/progress.ts';
import { agreement, base, edited, steps } from '../views/corpora.ts';

const KIND = {
  name: 'Treaty',
  steps: {
    talks: { phase: 'negotiating' },
    opened: { phase: 'signed', status: 'open for signature' },
    signed: { phase: 'signed', status: 'signed by all' },
    approved: { phase: 'approved' },
    force: { phase: 'in-force' },
    left: { phase: 'ended' },
  },
} as const;
const corpus = edited({ kinds: { agreement: KIND } as never });
const pact = (taken: Parameters<typeof steps>[0], parties = ['florin', 'jauja']) =>
  agreement({ id: 'pact', steps: steps(taken), parties });
const by = (...parties: string[]) => [{ date: 'talks-agreed', parties }];

test('of phases the furthest counts', () => {
  expect(furthest(['signed', 'in-force', 'none'])).toBe('in-force');
  expect(furthest(['none'])).toBe('none');
  expect(furthest([])).toBe('none');
});

test('an agreement is of a kind that is declared, with its steps', () => {
  expect(isOfKind(corpus, pact({ talks: 'a' }))).toBe(true);
  expect(isOfKind(corpus, pact({ talks: 'a', sealed: 'b' }))).toBe(false);
  expect(isOfKind(corpus, agreement({ id: 'pact', type: 'other', steps: {} }))).toBe(false);
});

test.each([
  [{}, 'none', 'none'],
  [{ talks: 'a' }, 'negotiating', 'negotiating'],
  [{ talks: 'a', signed: by('florin') }, 'signed', 'negotiating'],
  [{ talks: 'a', approved: 'b' }, 'negotiating', 'negotiating'],
  [{ talks: 'a', approved: by('florin') }, 'approved', 'negotiating'],
  [{ approved: [...by('jauja'), ...by('florin')] }, 'approved', 'approved'],
  [{ force: [...by('jauja'), ...by('florin')] }, 'in-force', 'in-force'],
])('by %j one side has come to %s, the other to %s', (taken, florin, jauja) => {
  expect(['florin', 'jauja'].map((party) => phaseOf(corpus, pact(taken), party))).toEqual([florin, jauja]);
});

test.each([
  [{}, 'none', ['florin', 'jauja']],
  [{ talks: 'a', signed: by('florin') }, 'signed', ['florin']],
  [{ force: 'a', left: by('florin') }, 'in-force', ['jauja']],
  [{ force: 'a', left: 'b' }, 'ended', ['florin', 'jauja']],
])('by %j an agreement has come to %s, by %j', (taken, phase, parties) => {
  expect(progressOf(corpus, pact(taken))).toEqual({ phase, parties });
});

test.each([
  [{}, 'not begun'],
  [{ talks: 'a' }, 'under negotiation'],
  [{ opened: 'a' }, 'open for signature'],
  [{ opened: 'a', signed: 'b' }, 'signed by all'],
  [{ talks: 'a', signed: by('florin') }, 'signed by 1 of 2'],
  [{ force: 'a' }, 'in force'],
  [{ opened: 'a', force: 'b' }, 'in force'],
  [{ force: 'b', opened: 'a' }, 'in force'],
])('by %j its status is %s', (taken, words) => {
  expect(statusOf(corpus, pact(taken))).toBe(words);
});

test('a phase has the words of the last step of the kind that has some', () => {
  expect(phaseWords(corpus, 'agreement', 'signed')).toBe('signed by all');
  expect(phaseWords(corpus, 'agreement', 'negotiating')).toBe('under negotiation');
  expect(phaseWords(corpus, 'agreement', 'in-force')).toBe('in force');
  expect(phaseWords(base, 'agreement', 'signed')).toBe('signed, not in force');
});
