import { expect, test } from 'vitest';
import { timeAttribute } from '../../src/dates/words.ts';

test.each(['2024', '2024-05', '2024-05-02', '0001', '9999-12-31'])('%s is valid in HTML as it stands', (date) => {
  expect(timeAttribute(date)).toBe(date);
});

test.each([
  '2021~',
  '2021-04?',
  '2021-04-03%',
  '2023/2024',
  '2024-05-02/2024-05-09',
  '2023/..',
  '../2023',
  '2023/',
  '/2023',
  '0000',
  '0000-01',
  '0000-01-01',
])('%s has no valid form in HTML', (date) => {
  expect(timeAttribute(date)).toBeUndefined();
});
