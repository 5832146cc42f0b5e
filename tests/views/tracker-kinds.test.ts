import { expect, test } from 'vitest';
import type { Edition } from '../../src/corpus/edition.ts';
import { tracker } from '../../src/views/tracker.ts';
import { agreement, edited, event, steps } from './corpora.ts';

type Steps = Edition['kinds'][string]['steps'];

const dates = Object.entries({
  met: '2000-01-01',
  opened: '2000-01-11',
  tabled: '2000-04-10',
  voted: '2000-07-19',
  signed: '2000-08-01',
  began: '2001-01-01',
  ended: '2002-01-01',
}).map(([id, date]) => event({ id, date, title: `They ${id}` }));

/** One agreement of a kind with these steps, known up to 9 January 2003, a thousand and more days after the first. */
function track(declared: Steps, taken: Parameters<typeof steps>[0], parties = ['asha', 'brix']) {
  const corpus = edited({ kinds: { bill: { name: 'Bill', steps: declared } } });
  const agreements = [agreement({ id: 'one', type: 'bill', parties, steps: steps(taken) })];
  return tracker({ ...corpus, asOf: '2003-01-09', dates, agreements }, 'bill')[0]!;
}

const BILL: Steps = {
  'second-reading': { name: 'Tabled', phase: 'proposed' },
  vote: { phase: 'approved', name: 'Passed', status: 'passed' },
  begin: { phase: 'in-force', status: 'law' },
  repeal: { phase: 'ended', name: 'Repealed', status: 'repealed' },
};

test('a kind has steps of its own, in its own order and words', () => {
  const { steps, status } = track(BILL, { begin: 'began', vote: 'voted', 'second-reading': 'tabled' });
  expect(steps.map(({ phase, name, days }) => [phase, name, days])).toEqual([
    ['proposed', 'Tabled', undefined],
    ['approved', 'Passed', 100],
    ['in-force', 'They began', 266],
  ]);
  expect(status).toBe('law');
});

test('days are counted from the talks, even where a proposal came before them', () => {
  const { steps } = track(
    { idea: { phase: 'proposed' }, talks: { phase: 'negotiating' }, signed: { phase: 'signed' } },
    { idea: 'met', talks: 'opened', signed: 'voted' },
  );
  expect(steps.map(({ days }) => days)).toEqual([undefined, undefined, 190]);
});

test('a step names the parties that it concerns, where these are not all', () => {
  const { steps } = track(
    { signed: { phase: 'signed' } },
    { signed: ['signed', { date: 'voted', parties: ['coro'] }] },
    ['asha', 'brix', 'coro'],
  );
  expect(steps.map(({ date, parties }) => [date.id, parties])).toEqual([
    ['signed', undefined],
    ['voted', ['coro']],
  ]);
});

test('an end is a step and a status, and nothing is open after it', () => {
  const { steps, status, progress, open } = track(BILL, { 'second-reading': 'tabled', repeal: 'ended' });
  expect(steps.at(-1)).toMatchObject({ phase: 'ended', name: 'Repealed', days: 631 });
  expect([status, progress.phase, open]).toEqual(['repealed', 'ended', undefined]);
});

test.each<[string, Steps, Parameters<typeof steps>[0], object | undefined]>([
  [
    'a signature',
    { talks: { phase: 'negotiating' }, signed: { phase: 'signed' } },
    { talks: 'met' },
    { phase: 'signed', days: 1104 },
  ],
  ['a vote, where a kind has no signature', BILL, { 'second-reading': 'tabled' }, { phase: 'approved', days: 1004 }],
  [
    'nothing more after the vote',
    BILL,
    { 'second-reading': 'tabled', vote: [{ date: 'voted', parties: ['asha', 'brix'] }] },
    undefined,
  ],
  ['nothing more after the vote of one body', BILL, { 'second-reading': 'tabled', vote: 'voted' }, undefined],
  [
    'its beginning, where a kind has neither',
    { talks: { phase: 'negotiating' }, begin: { phase: 'in-force' } },
    { talks: 'met' },
    { phase: 'in-force', days: 1104 },
  ],
  [
    'nothing, where a kind ends with an agreement',
    { talks: { phase: 'negotiating' }, done: { phase: 'agreed' } },
    { talks: 'met' },
    undefined,
  ],
  ['nothing, where nothing has begun', BILL, {}, undefined],
  ['nothing, where a kind has no steps to begin with', { signed: { phase: 'signed' } }, {}, undefined],
])('what is still looked for: %s', (_, declared, taken, open) => {
  expect(track(declared, taken).open).toEqual(open && { ...open, said: expect.any(String) });
});
