import { expect, test } from 'vitest';
import { tracker } from '../../src/views/tracker.ts';
import { agreement, base, event, steps } from './corpora.ts';

const DATES = Object.entries({
  talks: '2021-09-28',
  principle: '2022-05-05',
  signed: '2023-01-11',
  senate: '2023-04-28',
  chamber: '2023-05',
  force: '2023-10-15',
});
const dates = DATES.map(([id, date]) => event({ id, date, title: `The ${id} event` }));

/** What the tracker makes of one agreement with some steps, known up to 2 May 2024. */
function track(taken: Parameters<typeof steps>[0], asOf = '2024-05-02') {
  const agreements = [agreement({ id: 'pact', steps: steps(taken) })];
  return tracker({ ...base, asOf, dates, agreements }, 'agreement')[0]!;
}

test('every step is named, in the order of its kind, and counted from the decision to negotiate', () => {
  const { steps } = track({
    'in-force': 'force',
    approved: ['senate', 'chamber'],
    signed: 'signed',
    principle: 'principle',
    talks: 'talks',
  });
  expect(steps.map(({ phase, name, date, days }) => [phase, name, date.id, days])).toEqual([
    ['negotiating', 'Decision to negotiate', 'talks', undefined],
    ['agreed', 'Agreed in principle', 'principle', 219],
    ['signed', 'Signed', 'signed', 470],
    ['approved', 'The senate event', 'senate', 577],
    ['approved', 'The chamber event', 'chamber', undefined],
    ['in-force', 'In force', 'force', 747],
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

test.each<[string, Parameters<typeof steps>[0]]>([
  ['not begun', {}],
  ['under negotiation', { talks: 'talks' }],
  ['agreed in principle', { talks: 'talks', principle: 'principle' }],
  ['signed, not in force', { talks: 'talks', signed: 'signed' }],
  ['signed, not in force', { talks: 'talks', signed: 'signed', approved: ['senate'] }],
  ['in force', { talks: 'talks', signed: 'signed', 'in-force': 'force' }],
])('%s: %j', (status, steps) => {
  expect(track(steps).status).toBe(status);
});

test.each<[string, Parameters<typeof steps>[0], string, number | undefined]>([
  ['unsigned', { talks: 'talks' }, '2026-11-23', 1882],
  ['agreed in principle', { talks: 'talks', principle: 'principle' }, '2021-09-29', 1],
  ['approved by one of many, unsigned', { talks: 'talks', approved: 'senate' }, '2021-09-29', 1],
  ['signed', { talks: 'talks', signed: 'signed' }, '2026-11-23', undefined],
  ['in force', { talks: 'talks', 'in-force': 'force' }, '2026-11-23', undefined],
  ['never begun', {}, '2026-11-23', undefined],
  ['decided at a time not known to the day', { talks: 'chamber' }, '2026-11-23', undefined],
])('days open: %s', (_, steps, asOf, days) => {
  expect(track(steps, asOf).open).toEqual(days && { phase: 'signed', days, said: 'no signature found' });
});

test('on the day of the decision it is said what happened, as nothing can be looked for yet', () => {
  const { status, open } = track({ talks: 'talks' }, '2021-09-28');
  expect(status).toBe('talks agreed that day');
  expect(open).toEqual({ phase: 'signed', days: 0, said: 'talks agreed that day' });
});
