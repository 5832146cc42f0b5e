import { z } from 'astro/zod';
import { parseEdtf } from '../dates/edtf.ts';
import { inRange } from '../dates/sense.ts';

type Parts = Record<string, unknown>;

const EXPECTED = 'a date: EDTF, such as `2024-05-02`, or CSL’s `date-parts`, or its `year`, `month` and `day`';

/**
 * A date as CSL writes it (1.0.2, as Zotero, Better BibTeX and Pandoc do), as an EDTF string that is never more
 * exact: of a season remains its year, and `circa` becomes `~`.
 */
export const cslDate = z
  .unknown()
  .transform((value, context) => {
    const date = toEdtf(value);
    if (date !== undefined) return date;
    context.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  })
  .pipe(z.string())
  .meta({ expected: EXPECTED, examples: ['2024-05-02', { 'date-parts': [[2024, 5]], circa: true }] });

function toEdtf(value: unknown): string | undefined {
  const date = typeof value === 'string' ? ofText(value) : ofStructure(value);
  return date !== undefined && parseEdtf(date) && inRange(date) ? date : undefined;
}

/** EDTF, also with a season or a time of day, of which less is kept. */
function ofText(text: string): string {
  return text
    .trim()
    .split('/')
    .map((end) => end.replace(/^(\d{4})-(?:2[1-9]|3\d|4[01])(?=[~?%]?$)/, '$1').replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1'))
    .join('/');
}

function ofStructure(value: unknown): string | undefined {
  if (Array.isArray(value)) return interval(value.map((end) => (isMap(end) ? ofParts(end) : undefined)));
  if (!isMap(value)) return undefined;
  const { 'date-parts': lists } = value;
  if (!Array.isArray(lists)) return ofParts(value);
  return interval(
    lists.map((list: unknown) => {
      const [year, month, day] = Array.isArray(list) ? (list as unknown[]) : [];
      return ofParts({ ...value, year, month, day });
    }),
  );
}

function interval(ends: readonly (string | undefined)[]): string | undefined {
  return ends.length > 2 || ends.includes(undefined) ? undefined : [...new Set(ends)].join('/');
}

function ofParts({ year, month, day, season, circa, literal, raw }: Parts): string | undefined {
  if (year === undefined) return typeof (raw ?? literal) === 'string' ? ofText(String(raw ?? literal)) : undefined;
  // Months from 13 are seasons (CSL 1.0.1 and EDTF); others are wrong.
  const months = season === undefined && !isSeason(month) ? [month, day] : [];
  const known = months.slice(0, months.findIndex(isMissing) === -1 ? 2 : months.findIndex(isMissing));
  const digits = [String(year).padStart(4, '0'), ...known.map((part) => String(part).padStart(2, '0'))];
  return `${digits.join('-')}${isMissing(circa) || circa === 'false' ? '' : '~'}`;
}

function isSeason(month: unknown): boolean {
  return /^(?:1[3-9]|2\d|3\d|4[01])$/.test(String(month));
}

function isMissing(part: unknown): boolean {
  return part === undefined || part === '' || part === '0';
}

function isMap(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
