import { expect, test } from 'vitest';
import { edtf, parseEdtf } from '../../src/dates/edtf.ts';

/** Which days these are is tested beside the oracle. */
const days = { first: expect.any(Number), last: expect.any(Number) };
const plain = { approximate: false, uncertain: false };

test.each([
  ['2024', { ...plain, year: 2024 }],
  ['0000', { ...plain, year: 0 }],
  ['2024-05', { ...plain, year: 2024, month: 5 }],
  ['2024-05-02', { ...plain, year: 2024, month: 5, day: 2 }],
  ['0000-02-29', { ...plain, year: 0, month: 2, day: 29 }],
  ['2021~', { ...plain, year: 2021, approximate: true }],
  ['2021-04?', { ...plain, year: 2021, month: 4, uncertain: true }],
  ['2021-04-03%', { ...plain, year: 2021, month: 4, day: 3, approximate: true, uncertain: true }],
])('%s', (text, moment) => {
  expect(parseEdtf(text)).toStrictEqual({ kind: 'moment', moment, ...days });
});

test.each([
  ['2023/2024', { ...plain, year: 2023 }, { ...plain, year: 2024 }],
  ['2023~/..', { ...plain, year: 2023, approximate: true }, 'open'],
  ['../2024-05?', 'open', { ...plain, year: 2024, month: 5, uncertain: true }],
  ['2023/', { ...plain, year: 2023 }, 'unknown'],
  ['/2024', 'unknown', { ...plain, year: 2024 }],
])('%s', (text, from, to) => {
  expect(parseEdtf(text)).toStrictEqual({ kind: 'interval', from, to, ...days });
});

test('a text is read once', () => {
  expect(parseEdtf('2031-07')).toBe(parseEdtf('2031-07'));
  expect(parseEdtf('2031-13')).toBeUndefined();
  expect(parseEdtf('2031-13')).toBeUndefined();
});

test('what no schema has accepted is thrown out by name', () => {
  expect(edtf('2024-05')).toEqual(parseEdtf('2024-05'));
  expect(() => edtf('2024-13')).toThrow(new RangeError('Not an EDTF date: 2024-13'));
});
