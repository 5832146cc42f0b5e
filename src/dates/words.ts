import { edtf, parseEdtf, type End, type Moment } from './edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in English words, no more precise than it is: `2 May 2024`, `about 2021`, `since May 2023`. */
export function dateWords(text: string): string {
  const date = edtf(text);
  if (date.kind === 'moment') return momentWords(date);
  const { from, to } = date;
  if (from === 'open') return `until ${endWords(to)}`;
  if (to === 'open') return `since ${endWords(from)}`;
  if (from === 'unknown') return `at some time until ${endWords(to)}`;
  if (to === 'unknown') return `from ${endWords(from)}, end not known`;
  return rangeWords(from, to);
}

function endWords(end: End): string {
  return typeof end === 'string' ? 'an unknown date' : momentWords(end);
}

function momentWords(date: Moment): string {
  const words = partWords(date);
  const doubted = date.uncertain ? `${words} (uncertain)` : words;
  return date.approximate ? `about ${doubted}` : doubted;
}

function partWords({ year, month, day }: Moment, withYear = true, withMonth = true): string {
  return [day, withMonth && month ? MONTHS[month - 1] : '', withYear ? String(year) : '']
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** Says the shared year, or the shared month and year, once. */
function rangeWords(from: Moment, to: Moment): string {
  const plain = [from, to].every((end) => !end.approximate && !end.uncertain);
  const sameYear = from.year === to.year;
  if (!plain || !sameYear || !from.month || !to.month) return `${momentWords(from)} – ${momentWords(to)}`;
  const sameMonth = from.month === to.month && from.day !== undefined && to.day !== undefined;
  const separator = sameMonth || !(from.day || to.day) ? '–' : ' – ';
  return `${partWords(from, false, !sameMonth)}${separator}${partWords(to)}`;
}

/**
 * The value of `<time datetime>`, or undefined where HTML has no valid one: intervals,
 * approximate and uncertain dates, the year 0 (HTML Standard, 2.3.5 and 4.5.14).
 */
export function timeAttribute(text: string): string | undefined {
  return /^(?!0000)\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;
}

const STATED = new RegExp(`\\b(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?((?:19|20)\\d{2})\\b`, 'g');

/** The dates that an English text states, as EDTF: `2 May 2024`, `May 2024`, `2024`. */
export function parseDateWords(text: string): string[] {
  return [...text.matchAll(STATED)].flatMap(([, day, month, year]) => {
    const parts = [year!, month && MONTHS.indexOf(month) + 1, day].filter((part) => part !== undefined);
    const stated = parts.map((part) => String(part).padStart(2, '0')).join('-');
    return parseEdtf(stated) ? [stated] : [];
  });
}
