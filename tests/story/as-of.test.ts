import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOf } from '../../src/corpus/as-of.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { ahead } from '../../src/views/ahead.ts';
import { days } from '../../src/views/days.ts';
import { tracker } from '../../src/views/tracker.ts';

const corpus = readCorpus(join(import.meta.dirname, '../../content'));

const AU = 'raa-australia';
const UK = 'raa-uk';
const PH = 'raa-philippines';
const FR = 'raa-france';

/** How far each had come, and on what day of its talks it stood without a signature. */
test.each<[string, Record<string, [string, number?]>]>([
  ['2014-07-08', { [AU]: ['negotiating', 0] }],
  ['2021-12-05', { [AU]: ['agreed', 2707], [UK]: ['negotiating', 68], [FR]: ['proposed'] }],
  ['2023-01-11', { [AU]: ['signed'], [UK]: ['signed'], [FR]: ['proposed'] }],
  ['2023-08-13', { [AU]: ['in-force'], [UK]: ['approved'], [FR]: ['proposed'] }],
  ['2024-05-02', { [AU]: ['in-force'], [UK]: ['in-force'], [PH]: ['negotiating', 181], [FR]: ['negotiating', 0] }],
  ['2024-07-08', { [AU]: ['in-force'], [UK]: ['in-force'], [PH]: ['signed'], [FR]: ['negotiating', 67] }],
  ['2025-09-11', { [AU]: ['in-force'], [UK]: ['in-force'], [PH]: ['in-force'], [FR]: ['negotiating', 497] }],
])('on %s the agreements stood so', (day, stood) => {
  const tracks = tracker(asOf(corpus, day), 'raa').map(
    ({ agreement, progress, open }) => [agreement.id, open ? [progress.phase, open.days] : [progress.phase]] as const,
  );
  expect(Object.fromEntries(tracks)).toEqual(stood);
});

test('each turn of the four agreements has a day, and so has the publication', () => {
  expect(days(corpus).map(({ day }) => day)).toEqual([
    '2014-07-08',
    '2020-11-17',
    '2021-09-28',
    '2021-12-05',
    '2022-01-06',
    '2022-05-05',
    '2023-01-11',
    '2023-08-13',
    '2023-10-15',
    '2023-11-03',
    '2024-05-02',
    '2024-07-08',
    '2025-09-11',
    corpus.articles[0]!.published,
  ]);
});

test.each([
  ['2024-05-02', ['fr-forecast-year', 'buildup-2pct', 'fr-forecast-quickly']],
  ['2025-09-11', ['buildup-2pct', 'fr-forecast-quickly']],
])('on %s this was expected: %j', (day, expected) => {
  expect(ahead(asOf(corpus, day)).map(({ id }) => id)).toEqual(expected);
});

test('what the world learned of later is not on the days before', () => {
  const knows = (day: string, id: string) => asOf(corpus, day).dates.some((date) => date.id === id);
  expect([knows('2023-05-18', 'fr-lecornu-2023'), knows('2023-05-19', 'fr-lecornu-2023')]).toEqual([false, true]);
  expect([knows('2014-07-08', 'au-origin-2011'), knows('2023-08-13', 'au-origin-2011')]).toEqual([false, true]);
});
