import { expect, test } from 'vitest';
import { asOf, knownSince } from '../../src/corpus/as-of.ts';
import { statusOf } from '../../src/corpus/progress.ts';
import { agreement, base, claim, edited, event, steps } from '../views/corpora.ts';

const dates = [
  event({ id: 'talks', date: '2021-09-28', 'led-to': ['signed'] }),
  event({ id: 'meeting', date: '2022-05', known: '2023-02-01' }),
  event({ id: 'drill', date: '2023-01-05/2023-01-20' }),
  event({ id: 'signed', date: '2023-01-11' }),
  event({ id: 'hope', date: '2022-11-04', kind: 'forecast', due: '2023-12', outcome: 'Nothing came of it.' }),
  event({ id: 'act', date: '2023' }),
];
const taken = steps({ talks: 'talks', signed: 'signed' });
const agreements = [agreement({ id: 'pact', steps: taken, road: { signed: [] } }), agreement({ id: 'unknown' })];
const corpus = { ...base, asOf: '2024-05-02', dates, agreements, claims: [claim({ id: 'c1' })] };
const ids = (day: string) => asOf(corpus, day).dates.map(({ id }) => id);

test('an entry is known from the evening of its date or, where it says so, from when the world learned of it', () => {
  expect(dates.map(knownSince)).toEqual([
    '2021-09-28',
    '2023-02-01',
    '2023-01-05',
    '2023-01-11',
    '2022-11-04',
    '2023-12-31',
  ]);
});

test('a day has the entries that were known on its evening', () => {
  expect(ids('2021-09-27')).toEqual([]);
  expect(ids('2021-09-28')).toEqual(['talks']);
  expect(ids('2023-01-10')).toEqual(['talks', 'drill', 'hope']);
  expect(ids('2023-01-11')).toEqual(['talks', 'drill', 'signed', 'hope']);
  expect(ids('2023-02-01')).toEqual(['talks', 'meeting', 'drill', 'signed', 'hope']);
});

test('nothing of an entry tells what came later: no end of what went on, no outcome, no consequence', () => {
  const [talks, drill, hope] = asOf(corpus, '2023-01-10').dates;
  expect(talks!['led-to']).toEqual([]);
  expect(drill!.date).toBe('2023-01-05/..');
  expect(hope).not.toHaveProperty('outcome');
  const [later, , over] = asOf(corpus, '2023-02-01').dates;
  expect(later!['led-to']).toEqual(['signed']);
  expect(over!.date).toBe('2023-01-05/2023-01-20');
});

test('agreements have come as far as they had, and what no dated entry was about is not there', () => {
  const at = (day: string) => asOf(corpus, day).agreements.map((one) => [one.id, statusOf(asOf(corpus, day), one)]);
  expect(at('2021-09-27')).toEqual([]);
  expect(at('2023-01-10')).toEqual([['pact', 'under negotiation']]);
  expect(at('2023-01-11')).toEqual([['pact', 'signed, not in force']]);
});

test('an agreement that an entry is about is there before its first step', () => {
  const named = { ...corpus, dates: [...dates, event({ id: 'named', date: '2020-01-01', agreements: ['pact'] })] };
  const [pact] = asOf(named, '2020-01-01').agreements;
  expect([pact!.id, pact!.steps]).toEqual(['pact', {}]);
});

test('what the analysis holds against the record is of its own day: no claims, no reported figures, no road ahead', () => {
  const told = agreements.map((one) => ({ ...one, reported: [{ days: 9, label: 'nine', claim: 'c1' }] }));
  const record = asOf({ ...corpus, agreements: told }, '2021-09-28');
  expect([record.claims, record.agreements.map(({ reported, road }) => [reported, road])]).toEqual([[], [[[], {}]]]);
});

test('a kind’s own words for a phase are those of every day', () => {
  const kinds = {
    agreement: { name: 'Pact', steps: { talks: { phase: 'negotiating', status: 'no signature found' } } },
  };
  const { edition } = edited({ kinds: kinds as typeof base.edition.kinds });
  const pact = agreement({ id: 'pact', steps: steps({ talks: 'talks' }) });
  const record = asOf({ ...corpus, edition, agreements: [pact] }, '2022-01-01');
  expect(statusOf(record, record.agreements[0]!)).toBe('no signature found');
});

test('the day that the story turns on marks nothing before it has come', () => {
  const turned = { ...corpus, edition: { ...corpus.edition, day: 'signed' } };
  expect(asOf(turned, '2023-01-10').edition.day).toBeUndefined();
  expect(asOf(turned, '2023-01-11').edition.day).toBe('signed');
  expect(asOf({ ...turned, asOf: '2023-01-10' }, '2023-01-10').edition.day).toBe('signed');
});

test('corrections are those made by then, and the day is that up to which the record is known', () => {
  const correction = { ...base.corrections[0]!, id: 'fix', date: '2023-01-11' };
  const fixed = { ...corpus, corrections: [correction] };
  expect(asOf(fixed, '2023-01-10')).toMatchObject({ asOf: '2023-01-10', corrections: [] });
  expect(asOf(fixed, '2023-01-11').corrections).toHaveLength(1);
});

test('which steps have been taken since is told, and an interval that ends that evening has its end', () => {
  const later = (day: string) => asOf(corpus, day).agreements.map((one) => one.later);
  expect(later('2023-01-10')).toEqual([['signed']]);
  expect(later('2023-01-11')).toEqual([[]]);
  const [over] = asOf({ ...corpus, dates: [dates[2]!] }, '2023-01-20').dates;
  expect(over!.date).toBe('2023-01-05/2023-01-20');
});

test('an entry is known no earlier than it was', () => {
  expect(knownSince({ date: '2023-02-01', known: '2022-05' })).toBe('2023-02-01');
});
