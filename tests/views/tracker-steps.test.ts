import { expect, test } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { tracker } from '../../src/views/tracker.ts';
import { agreement, base, event } from './corpora.ts';

const DATES = Object.entries({
  talks: '2021-09-28',
  principle: '2022-05-05',
  signed: '2023-01-11',
  diet: '2023-04-28',
  commons: '2023-05',
  force: '2023-10-15',
});
const dates = DATES.map(([id, date]) => event({ id, date, title: `The ${id} event` }));

/** What the tracker makes of one agreement with some steps, known up to 2 May 2024. */
function track(steps: Partial<Agreement['steps']>, asOf = '2024-05-02') {
  const agreements = [agreement({ id: 'uk', steps: { approved: [], ...steps } })];
  return tracker({ ...base, asOf, dates, agreements }, 'raa')[0]!;
}

test('every step is named and counted from the decision to negotiate', () => {
  const { steps } = track({
    'in-force': 'force',
    approved: ['diet', 'commons'],
    signed: 'signed',
    principle: 'principle',
    talks: 'talks',
  });
  expect(steps.map(({ name, event, days }) => [name, event.id, days])).toEqual([
    ['Decision to negotiate', 'talks', undefined],
    ['Agreed in principle', 'principle', 219],
    ['Signed', 'signed', 470],
    ['The diet event', 'diet', 577],
    ['The commons event', 'commons', undefined],
    ['In force', 'force', 747],
  ]);
});

test('without a decision nothing is counted', () => {
  const { steps, open } = track({ signed: 'signed', 'in-force': 'force' });
  expect(steps.map(({ name, days }) => [name, days])).toEqual([
    ['Signed', undefined],
    ['In force', undefined],
  ]);
  expect(open).toBeUndefined();
});

test.each([
  ['not begun', {}],
  ['under negotiation', { talks: 'talks' }],
  ['agreed in principle', { talks: 'talks', principle: 'principle' }],
  ['signed, not in force', { talks: 'talks', signed: 'signed' }],
  ['signed, not in force', { talks: 'talks', signed: 'signed', approved: ['diet'] }],
  ['in force', { talks: 'talks', signed: 'signed', 'in-force': 'force' }],
])('%s: %j', (status, steps) => {
  expect(track(steps).status).toBe(status);
});

test.each([
  ['unsigned', { talks: 'talks' }, '2026-11-23', 1882],
  ['agreed in principle', { talks: 'talks', principle: 'principle' }, '2021-09-29', 1],
  ['signed', { talks: 'talks', signed: 'signed' }, '2026-11-23', undefined],
  ['never begun', {}, '2026-11-23', undefined],
  ['decided at a time not known to the day', { talks: 'commons' }, '2026-11-23', undefined],
])('days open: %s', (_, steps, asOf, open) => {
  expect(track(steps, asOf).open).toBe(open);
});
