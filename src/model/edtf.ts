import { z } from 'astro/zod';
import { parseEdtf } from '../dates/edtf.ts';
import { inRange } from '../dates/sense.ts';
import { unsupportedEdtf } from '../dates/unsupported.ts';

const EDTF = 'an EDTF date that exists, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`';

/** What to write in the place of a text that is no date. */
function dateExpected(text: string, otherwise: string): string {
  const { write, part } = unsupportedEdtf(text) ?? {};
  return write ? `${write}, as this site does not support EDTF’s ${part}` : otherwise;
}

/** An EDTF date as a string (ISO 8601-2); it never becomes a JavaScript Date. */
export const date = z
  .string()
  .refine((value) => parseEdtf(value) !== undefined, {
    error: ({ input }) => dateExpected(String(input), EDTF),
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({
    expected: 'an EDTF date, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`',
    examples: ['2024-05-02'],
  });

/** An EDTF date that is no interval. */
export const moment = z
  .string()
  .refine((value) => parseEdtf(value)?.kind === 'moment', {
    error: ({ input }) => dateExpected(String(input), 'one date, such as `2024-05-02`, `2024-05` or `2021~`'),
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({ expected: 'a date, such as `2024-05-02`, `2024-05` or `2021~`', examples: ['2024-05-02'] });

/** An exact day. */
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined, {
    error: 'a day that exists, such as `2024-05-02`',
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({ expected: 'a day, such as `2024-05-02`', examples: ['2024-05-02'] });
