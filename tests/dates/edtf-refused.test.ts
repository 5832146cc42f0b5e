import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/dates/edtf.ts';
import { oracleBounds } from './oracle.ts';

const REFUSED = {
  nothing: ['', ' ', '-', '/-', '..'],
  space: [' 2024', '2024 ', '2024\n', '2024 / 2025', '2024-05-02 ~'],
  words: ['2 May 2024', 'May 2024', 'unknown', 'open', '2024/open', 'unknown/2024', 'NaN', 'null'],
  'too few digits': ['2', '2024-5', '2024-5-2', '2024-05-2', '024-05-02'],
  'other orders': ['05-2024', '02/05/2024', '05/02/2024', '2024/05/02', '2024.05.02'],
  'other digits and hyphens': ['２０２４', '٢٠٢٤', '2024−05', '2024–05', '2024-0502', '+2024'],
  'months that do not exist': ['2024-00', '2024-13', '2024-20', '2024-99'],
  'days that do not exist': [
    '2024-12-00',
    '2024-12-32',
    '2024-02-30',
    '2023-02-30',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
  ],
  'qualifiers twice': ['2024?~', '2024~?', '2024??', '2024%%'],
  'trailing parts': ['2024-', '2024-05-', '2024-05-02-', '2024-05-02-03'],
  'intervals of other than two ends': ['2023/2024/2025', '2023/.../2024', '2023/...', '2023//2024', '2023/2024/'],
  'intervals with a shortened end': ['2024-05-02/03', '2024-05/06'],
  'intervals with an end that does not exist': ['2024-02-30/2024-03', '2024/2024-13', '2024/-2025'],
  'intervals that end before they begin': [
    '2024/2023',
    '2024-05/2024-04',
    '2024-05-02/2024-05-01',
    '2024-05-20/2024',
    '2024~/2023?',
  ],
  'intervals that begin and end with the same day': [
    '2023/2023',
    '2024-05-02/2024-05-02',
    '2024-01/2024',
    '2023/2023-01',
  ],
};

test.each(Object.entries(REFUSED).flatMap(([what, texts]) => texts.map((text) => [what, text])))(
  '%s: %j',
  (_, text) => {
    expect(oracleBounds(text!)).toBeUndefined();
    expect(parseEdtf(text!)).toBeUndefined();
  },
);
