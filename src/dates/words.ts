import type { DateWords, Said } from '../words/dates.ts';
import { edtf, parseEdtf, type Moment } from './edtf.ts';

/** A date in words, no more precise than it is: `2 May 2024`, `about 2021`, `since May 2023`. */
export function dateWords(text: string, words: DateWords): string {
  const date = edtf(text);
  if (date.kind === 'moment') return words.at(said(date.moment, words));
  const { from, to } = date;
  if (typeof from === 'string') {
    return (from === 'open' ? words.until : words.untilFromUnknown)(said(to as Moment, words));
  }
  if (typeof to === 'string') return (to === 'open' ? words.since : words.toUnknown)(said(from, words));
  return rangeWords(from, to, words);
}

/** The month or year in which a date begins, for where there is little room: `Jan 2022`, `about May 2025`. */
export function monthWords(text: string, words: DateWords): string {
  const date = edtf(text);
  const { day: _, ...month } = (
    date.kind === 'moment' ? date.moment : [date.from, date.to].find((end) => typeof end !== 'string')
  ) as Moment;
  return words.at(said(month, { ...words, months: words.shortMonths }));
}

/** The same where its year stands above already: `2 May`; a date that ends in another year, or is a year, stays whole. */
export function dateWordsWithin(year: string, text: string, words: DateWords): string {
  const whole = dateWords(text, words);
  const end = ` ${year}`;
  return /^\d{4}-/.test(text) && whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
}

function said({ approximate, uncertain, ...parts }: Moment, words: DateWords): Said {
  const plain = partWords(parts, words);
  const text = uncertain ? words.uncertain(plain) : plain;
  return { text, isDay: parts.day !== undefined, isAbout: approximate };
}

function partWords({ year, month, day }: Partial<Moment>, words: DateWords): string {
  return [day && words.day(day), month && words.months[month - 1], year !== undefined && String(year)]
    .filter(Boolean)
    .join(' ');
}

/** Says the shared year, or the shared month and year, once. */
function rangeWords(from: Moment, to: Moment, words: DateWords): string {
  const plain = [from, to].every((end) => !end.approximate && !end.uncertain);
  if (!plain || from.year !== to.year || !from.month || !to.month) {
    return [from, to].map((end) => words.at(said(end, words))).join(' – ');
  }
  const sameMonth = from.month === to.month && from.day !== undefined;
  const separator = sameMonth || !(from.day || to.day) ? '–' : ' – ';
  const { month, day } = from;
  return `${partWords(sameMonth ? { day } : { month, day }, words)}${separator}${partWords(to, words)}`;
}

/**
 * The value of `<time datetime>`, or undefined where HTML has no valid one: intervals,
 * approximate and uncertain dates, the year 0 (HTML Standard, 2.3.5 and 4.5.14).
 */
export function timeAttribute(text: string): string | undefined {
  return /^(?!0000)\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;
}

/** The dates that a text states in words, as EDTF: `2 May 2024`, `May 2024`, `2024`. */
export function parseDateWords(text: string, words: DateWords): string[] {
  return stated(text, '', words);
}

/** Those on which a text says that something was: `on 2 May 2024`, `in 2024`, not `since 2024`. */
export function parseDatesOn(text: string, words: DateWords): string[] {
  return stated(text, `(?:${words.on})\\s`, words);
}

function stated(text: string, lead: string, { months, ordinal }: DateWords): string[] {
  const date = new RegExp(
    `(?<![\\p{L}\\d])${lead}(?:(?:(\\d{1,2})(?:${ordinal})?\\s)?(${months.join('|')})\\s)?((?:1[5-9]|20)\\d{2})(?![\\p{L}\\d])`,
    'giu',
  );
  const numberOf = (month: string) => months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return [...text.matchAll(date)].flatMap(([, day, month, year]) => {
    const parts = [year!, month && numberOf(month), day].filter((part) => part !== undefined);
    const found = parts.map((part) => String(part).padStart(2, '0')).join('-');
    return parseEdtf(found) ? [found] : [];
  });
}
