import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { compareDates, isKnownInterval, start, yearOf } from '../dates/order.ts';
import { DATE_KINDS } from '../model/date.ts';
import { timeline, type DateEntry } from '../views/timeline.ts';
import { scale } from './scale.ts';

/** A date: where on the axis (percent), and the span that it lasts or can mean. */
export type Mark = { entry: DateEntry; x: number; span?: { from: number; to: number; exact: boolean } };

/** The marks of a kind, on as many levels as they need not to touch. */
export type Lane = { kind: DateEntry['kind']; levels: Mark[][] };
export type Overview = { lanes: Lane[]; years: { year: string; x: number }[]; asOf: number };

/** Percent between two marks of a level, and between the names of two years, which are about as wide on a narrow screen. */
const APART = 3;
const YEARS_APART = 13;
/** Percent that a span must have to be seen beside its mark. */
const VISIBLE = 2;

/** All dates on one axis that gives a year the more room the more dates it has. */
export function overview({ dates, asOf }: Pick<Corpus, 'dates' | 'asOf'>): Overview {
  if (dates.length === 0) return { lanes: [], years: [], asOf: 0 };
  const sorted = dates.toSorted((a, b) => compareDates(a.date, b.date));
  const counts = new Map(
    [...Map.groupBy(sorted, ({ date }) => yearOf(date))].map(([year, { length }]) => [year, length]),
  );
  const x = axis(counts);
  const lanes = DATE_KINDS.map((kind) =>
    lane(
      kind,
      sorted.filter((entry) => entry.kind === kind),
      x,
    ),
  ).filter(({ levels }) => levels.length > 0);
  const years: Overview['years'] = [];
  for (const { year } of timeline(dates)) {
    const at = Math.round(x(edtf(year).first));
    if (at - (years.at(-1)?.x ?? -Infinity) >= YEARS_APART && at <= 100 - YEARS_APART) years.push({ year, x: at });
  }
  return { lanes, years, asOf: Math.round(x(edtf(asOf).last)) };
}

/** Day numbers to percent: each year as wide as its dates are many, years without any as wide as one date. */
function axis(counts: ReadonlyMap<string, number>): (day: number) => number {
  const stops: [day: number, width: number][] = [];
  for (const [year, count] of counts) {
    const { first, last } = edtf(year);
    const before = stops.at(-1);
    if (before && before[0] < first) stops.push([first, before[1] + 1]);
    stops.push([last + 1, (stops.at(-1)?.[1] ?? 0) + 1 + count]);
    if (!before) stops.unshift([first, 0]);
  }
  const whole = stops.at(-1)![1];
  return scale(stops.map(([day, width]) => [day, (100 * width) / whole]));
}

/** Marks that would touch are stacked, each on the first level that has room. */
function lane(kind: DateEntry['kind'], entries: readonly DateEntry[], toPercent: (day: number) => number): Lane {
  const levels: Mark[][] = [];
  const endOf = (level: Mark[]) => Math.max(...level.map(({ x, span }) => span?.to ?? x));
  for (const entry of entries) {
    const x = Math.round(toPercent(start(edtf(entry.date))));
    const span = spanOf(entry, toPercent);
    const free = levels.find((level) => x - endOf(level) >= APART);
    const mark = { entry, x, ...(span ? { span } : {}) };
    if (free) free.push(mark);
    else levels.push([mark]);
  }
  return { kind, levels };
}

/** The time an entry takes, or that its date can mean, or in which a forecast was to come true; where it is wide enough to be seen. */
function spanOf({ date, due }: DateEntry, toPercent: (day: number) => number): Mark['span'] {
  const { first, last } = edtf(date);
  const [from, to] = [first, due ? edtf(due).last : last].map((day) => Math.round(toPercent(day)));
  return to! - from! < VISIBLE ? undefined : { from: from!, to: to!, exact: !due && isKnownInterval(date) };
}
