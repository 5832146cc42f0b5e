import { expect, test } from 'vitest';
import { overdueSince } from '../../src/views/overdue.ts';

const statements = ['2027-05-02', '2027-02-01', '2027-03-01'].map((review) => ({ review }) as never);

test.each([
  [undefined, undefined],
  ['2027-01-31', undefined],
  ['2027-02-01', undefined],
  ['2027-02-02', '2027-02-01'],
  ['2028-01-01', '2027-02-01'],
])('on %s an article is overdue since %s', (today, since) => {
  expect(overdueSince({ today }, { statements })).toBe(since);
});
