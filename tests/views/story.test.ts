import { expect, test } from 'vitest';
import { byAgreement, told } from '../../src/views/story.ts';
import { timeline } from '../../src/views/timeline.ts';
import { agreement, base, edited, event } from './corpora.ts';

const dates = [
  event({ id: 'old', date: '1954', agreements: [] }),
  event({ id: 'first', date: '2014', agreements: ['own'] }),
  event({ id: 'aside', date: '2015', agreements: ['other'] }),
  event({ id: 'turn', date: '2024-05-02', agreements: ['own'] }),
  event({ id: 'same-day', date: '2024-05-02', agreements: [] }),
  event({ id: 'large', date: '2024-06', agreements: ['other'], weight: 'milestone' }),
  event({ id: 'small', date: '2024-07', agreements: [] }),
];
const agreements = [agreement({ id: 'own' }), agreement({ id: 'other' }), agreement({ id: 'unused' })];
const withDay = (day: string | undefined) => ({ ...base, ...edited({ day }), agreements, dates });
const shown = (day: string | undefined, newestFirst = false) => {
  const ids = (some: { id: string }[]) => some.map(({ id }) => id).join(' ');
  const { early, years } = told(withDay(day), timeline(dates, newestFirst));
  return {
    early: early.map(({ year, dates }) => [year, ids(dates)]),
    years: years.map(({ year, dates, others }) => [year, ids(dates), ids(others)]),
  };
};

test('what concerns the agreements of the day, milestones and the day itself are told; years before them stand apart', () => {
  expect(shown('turn')).toEqual({
    early: [['1954', 'old']],
    years: [
      ['2014', 'first', ''],
      ['2015', '', 'aside'],
      ['2024', 'turn same-day large', 'small'],
    ],
  });
});

test('they do so newest first too', () => {
  const { early, years } = shown('turn', true);
  expect([...years, ...early].map(([year]) => year)).toEqual(['2024', '2015', '2014', '1954']);
});

test.each([undefined, 'small'])('all is told where no day or one that is about no agreement is named: %s', (day) => {
  const { early, years } = shown(day);
  expect(early).toEqual([]);
  expect(years.map(([, , others]) => others).join('')).toBe('');
});

test('dates are counted by the first agreement that they concern, in the order of the content', () => {
  const counted = byAgreement(withDay('turn'), dates).map(({ agreement, count }) => [agreement?.id, count]);
  expect(counted).toEqual([
    ['own', 2],
    ['other', 2],
    [undefined, 3],
  ]);
});
