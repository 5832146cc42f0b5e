import { expect, test } from 'vitest';
import { ahead } from '../../src/views/ahead.ts';
import { agreement, base, event, steps } from './corpora.ts';

const hope = (id: string, given: object = {}) =>
  event({ id, date: '2023-01-10', kind: 'forecast', agreements: [], ...given });
const ids = (dates: ReturnType<typeof event>[], agreements: ReturnType<typeof agreement>[] = []) =>
  ahead({ ...base, asOf: '2023-06-30', dates, agreements }).map(({ id }) => id);

test('what is due later lies ahead, the next first, and what has no date last', () => {
  const dates = [
    hope('no-date'),
    hope('some-day', { due: '2023-01-10/..' }),
    hope('next-year', { due: '2024' }),
    hope('next-month', { due: '2023-07' }),
    hope('this-year', { due: '2023' }),
  ];
  expect(ids(dates)).toEqual(['next-month', 'this-year', 'next-year', 'no-date', 'some-day']);
});

test('what is past its day, or no forecast, does not', () => {
  expect(ids([hope('today', { due: '2023-06-30' }), hope('past', { due: '2023-05' }), event({ id: 'fact' })])).toEqual(
    [],
  );
});

test('nor does what has been borne out or belied', () => {
  const dates = [hope('kept', { due: '2024' }), hope('belied', { due: '2024' }), hope('open', { due: '2024' })];
  expect(ids([...dates, event({ id: 'later', fulfils: ['kept'], breaks: ['belied'] })])).toEqual(['open']);
});

test('what has no date lapses once every agreement that it is about is in force', () => {
  const dates = [
    event({ id: 'force', date: '2023-03-01' }),
    hope('lapsed', { agreements: ['pact'] }),
    hope('half', { agreements: ['pact', 'treaty'] }),
  ];
  const pact = agreement({ id: 'pact', steps: steps({ 'in-force': 'force' }) });
  expect(ids(dates, [pact, agreement({ id: 'treaty', steps: {} })])).toEqual(['half']);
});
