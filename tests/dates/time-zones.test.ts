import { afterEach, expect, test, vi } from 'vitest';
import { edtf } from '../../src/dates/edtf.ts';
import { compareDates, daysBetween, yearOf } from '../../src/dates/order.ts';
import { dateWords, timeAttribute } from '../../src/dates/words.ts';
import { enDates } from '../../src/words/dates.ts';

const DATES = [
  '2024',
  '2024-05',
  '2024-05-02',
  '2024-02-29',
  '2023-12-31',
  '2021~',
  '2023-12-31/2024-01-01',
  '2024-03-10/..',
  '../2011-12-30',
];

/** The hours by which a zone is behind UTC on 1 January 2024 prove that the process is in it. */
const ZONES = [
  ['UTC', 0],
  ['Pacific/Kiritimati', -14],
  ['America/Los_Angeles', 8],
  ['Europe/Paris', -1],
] as const;

afterEach(() => void vi.unstubAllEnvs());

test.each(ZONES)('dates are the same in %s', (zone, behind) => {
  const home = everything();
  vi.stubEnv('TZ', zone);
  expect(new Date(2024, 0, 1).getTimezoneOffset() / 60).toBe(behind);
  expect(everything()).toEqual(home);
  expect(daysBetween('2014-07-08', '2020-11-17')).toBe(2324);
  expect(dateWords('2024-01-01', enDates)).toBe('1 January 2024');
  expect(yearOf('2024-01-01')).toBe('2024');
});

function everything() {
  return {
    dates: DATES.map((date) => ({
      ...edtf(date),
      words: dateWords(date, enDates),
      time: timeAttribute(date),
      year: yearOf(date),
    })),
    days: DATES.map((date) => daysBetween('2011-12-29', date)),
    order: DATES.toSorted(compareDates),
  };
}
