import { expect, test } from 'vitest';
import { durations } from '../../src/figures/durations.ts';
import { agreement, base, event, steps } from '../views/corpora.ts';

const talks = event({ id: 'talks', date: '2021-01-01' });
const agreements = [agreement({ id: 'a', steps: steps({ talks: 'talks' }) })];
const forecast = (id: string, due: string | undefined) =>
  event({ id, date: '2021-01-02', kind: 'forecast', agreements: ['a'], due });

/** The forecasts of an agreement that is open for 400 days. */
const forecasts = (...dates: typeof base.dates) =>
  durations({ ...base, asOf: '2022-02-05', agreements, dates: [talks, ...dates] }).rows[0]!.forecasts;

test.each([
  ['a day', '2021-04-11', 25, 25, '11 April 2021'],
  ['a month', '2021-04', 22.5, 29.8, 'April 2021'],
  ['about a month', '2021-04~', 22.5, 29.8, 'about April 2021'],
  ['an interval', '2021-04-11/2021-07-20', 25, 50, '11 April – 20 July 2021'],
  ['the day after the decision', '2021-01-02', 0.3, 0.3, '2 January 2021'],
])('a forecast for %s', (_, due, x, to, words) => {
  expect(forecasts(forecast('f', due))).toEqual([{ sign: '▽', x, to, words, url: 'timeline/#f' }]);
});

test.each([
  ['without a time', [forecast('f', undefined)]],
  ['without an end', [forecast('f', '2021-04/..'), forecast('g', '2021-04/')]],
  ['without a beginning', [forecast('f', '../2021-04'), forecast('g', '/2021-04')]],
  ['for the day of the decision', [forecast('f', '2021-01-01')]],
  [
    'for a time that may have been before it',
    [forecast('f', '2021-01'), forecast('g', '2020-12-31'), forecast('h', '2020-12/2021-04')],
  ],
  ['of another agreement', [{ ...forecast('f', '2021-04'), agreements: ['b'] }]],
  ['that is none', [{ ...forecast('f', '2021-04'), kind: 'statement' as const }]],
])('no forecast is shown %s', (_, dates) => {
  expect(forecasts(...dates)).toEqual([]);
});

test('forecasts stand in the order of the times they are for', () => {
  const dates = [
    forecast('late', '2021-07'),
    forecast('early', '2021-02'),
    { ...forecast('both', '2021-04'), agreements: ['b', 'a'] },
  ];
  expect(forecasts(...dates).map(({ url }) => url)).toEqual(['timeline/#early', 'timeline/#both', 'timeline/#late']);
});

test('the axis reaches to the last forecast', () => {
  const dates = [talks, forecast('f', '2023')];
  const { rows, ticks } = durations({ ...base, asOf: '2022-02-05', agreements, dates });
  expect(rows[0]!.forecasts).toMatchObject([{ x: 66.7, to: 100 }]);
  expect(rows[0]!.marks).toMatchObject([{ x: 36.6, words: '400' }]);
  expect(ticks.map(({ x }) => x)).toEqual([0, 33.4, 66.8]);
});
