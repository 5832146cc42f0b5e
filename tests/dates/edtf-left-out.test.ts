import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/dates/edtf.ts';
import { oracleBounds } from './oracle.ts';

/** What EDTF has and the content format, on purpose, has not. */
const LEFT_OUT = {
  times: ['2023-05-02T10:00', '2023-05-02T10:00:00', '2023-05-02T10:00:00Z', '2024-05-02/2024-05-03T00:00'],
  seasons: ['2024-21', '2024-22', '2024-23', '2024-24'],
  'half years and quarters (level 2)': ['2024-25', '2024-33', '2024-41'],
  'unspecified digits': ['201X', '20XX', 'XXXX', '2024-XX', '2024-05-XX', '2024-XX-XX', '2024-05-1X'],
  'negative years': ['-2024', '-0044', '-0044-03-15'],
  'years of more than four digits': ['Y12024', 'Y-17000', 'Y17E8'],
  'centuries and decades (level 2)': ['20', '202'],
  'significant digits (level 2)': ['2024S2'],
  'qualified parts (level 2)': [
    '2024?-05',
    '2024~-05-02',
    '2024-05~-02',
    '?2024',
    '~2024-05',
    '2024-?05',
    '2024-05-%02',
  ],
  'sets and lists (level 2)': ['[2023,2024]', '[2023..2024]', '{2023,2024}', '{2023..2024}'],
  'intervals without any date': ['../..', '/', '/..', '../'],
};

test.each(Object.entries(LEFT_OUT).flatMap(([what, texts]) => texts.map((text) => [what, text])))(
  '%s: %s',
  (_, text) => {
    expect(oracleBounds(text!)).toBeDefined();
    expect(parseEdtf(text!)).toBeUndefined();
  },
);

/** The oracle takes these for the first of March. */
test.each(['2023-02-29', '1900-02-29', '2100-02-29', '2023-02-29/2024', '2022/2023-02-29~'])(
  'no leap day: %s',
  (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  },
);

/** The oracle takes these digits for a time in milliseconds. */
test.each(['12024', '20240502'])('no hyphens: %s', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});
