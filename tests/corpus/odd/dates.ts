import { ARTICLE, replaced, type Odd } from './odd.ts';

const DATE = '    date: 2024-05-02';
/** The date of the only entry of the timeline. */
const date = (text: string, verdict = 'wrong-value', name = text): Odd =>
  replaced(ARTICLE, DATE)(`the date ${name}`, verdict, `▸    date: ${text}`);
/** A date of which the site knows less than that of the step it is, or the same. */
const kept = (text: string): Odd => date(text, `=${text}`);
const day = (text: string, verdict = 'wrong-value'): Odd =>
  replaced(ARTICLE, 'review: 2025-05-02')(`the day ${text}`, verdict, `▸review: ${text}`);
const issued = (name: string, verdict: string, text: string): Odd =>
  replaced('sources.yaml', '  issued: 2024-05-02')(`issued ${name}`, verdict, `▸  issued: ${text}`);

export const DATES: readonly Odd[] = [
  ...[
    '2024',
    '2024-05',
    '2024-05-02',
    '2024~',
    '2024?',
    '2024%',
    '2024-05~',
    '2024-02-29',
    '2000-02-29',
    '2023/2024',
  ].map(kept),
  ...[
    '2024-04/2024-05',
    '2024-05-01/2024-05-02',
    '../2024-05-02',
    '/2024-05-02',
    '2024-05-02/',
    '1999-12-31',
    '0001',
    '0999-01-01',
  ].map(kept),
  date('"2024-05-02"', '=2024-05-02', 'in quotation marks'),
  ...[
    '1900-02-29',
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-06-31',
    '2024-00-01',
    '2024-05-00',
    '2024-05-32',
  ].map((text) => date(text)),
  ...['2024-5-2', '2024-5', '24-05-02', '202-05-02', '02024-05-02', '2024/05/02', '2024.05.02', '02.05.2024'].map(
    (text) => date(text),
  ),
  ...['05/02/2024', '2 May 2024', 'May 2024', 'May 2, 2024', '2024-May-02', 'yesterday', 'today', 'true'].map((text) =>
    date(text),
  ),
  ...['20240502', '2024-0502', '202405-02', '2024-W18', '2024-W18-4', '2024-123', '2024-Q2', '2024-05-02T10'].map(
    (text) => date(text),
  ),
  ...[
    '2024-05-02T10:00',
    '2024-05-02T10:00:00Z',
    '2024-05-02 10:00',
    '2024-05-02Z',
    '2024-05-02+01:00',
    '1714608000',
  ].map((text) => date(text)),
  ...['1e3', '0x7E8', '-2024', '+2024', '-0001', '0000', '3000', '9999-12-31', 'Y12024', 'Y-12024', '12024'].map(
    (text) => date(text),
  ),
  ...['2024-21', '2024-23', '2024-XX', '2024-05-XX', '202X', '20XX', '201s', '2024S3', '156X-12-25'].map((text) =>
    date(text),
  ),
  ...['2024-06/2024-05', '2024-05-02/2024-05-01', '../..', '2024/2025/2026', '2024-05-02--2024-05-03'].map((text) =>
    date(text),
  ),
  ...[
    '2024 / 2025',
    '2024-05-02 – 2024-05-03',
    '2024-05-02/03',
    '2024–05–02',
    '2024‑05‑02',
    '2024−05−02',
    '２０２４',
  ].map((text) => date(text)),
  ...[
    '٢٠٢٤-٠٥-٠٢',
    '二〇二四年',
    '令和6年5月2日',
    '2024年',
    'n. d.',
    'c. 2024',
    'ca 2024',
    '2024 (about)',
    '~2024',
    '?2024',
  ].map((text) => date(text)),
  ...['2024~~', '2024??', '2024%?', '2024-~05-02', '"2024-05-02 "', '" 2024-05-02"'].map((text) => date(text)),
  date('[2024, 2025]', 'wrong-type'),
  date('{year: 2024}', 'wrong-type'),
  date('', 'wrong-value', 'that is nothing'),
  date('2024-05-02 # a Thursday', 'comment-in-value'),
  ...['2025-05', '2025', '2025-05-02/2025-05-03', '2025-05-02~', '2025-05-32', '25-05-02', 'tomorrow', '2025-5-2'].map(
    (text) => day(text),
  ),
  issued('in parts of CSL', '=2024-05', '{date-parts: [[2024, 5]]}'),
  issued('in parts of Pandoc', '=2024-05-02', '{year: 2024, month: 5, day: 2}'),
  issued('about a year', '=2024~', '{date-parts: [[2024]], circa: true}'),
  issued('with a time of day', '=2024-05-02', '2024-05-02T10:00:00Z'),
  issued('in a season', '=2024', '2024-21'),
  issued('between two dates', '=2024-05-01/2024-05-02', '{date-parts: [[2024, 5, 1], [2024, 5, 2]]}'),
  issued('on a day that does not exist', 'wrong-value', '{date-parts: [[2024, 2, 31]]}'),
  issued('in a month that does not exist', 'wrong-value', '{date-parts: [[2024, 99]]}'),
  issued('in words', 'wrong-value', 'May 2024'),
  issued('in a map without a year', 'wrong-value', '{month: 5}'),
  issued('in a list', 'wrong-value', '[]'),
  issued('never', 'wrong-value', ''),
];
