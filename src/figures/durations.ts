import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { dateWords } from '../dates/words.ts';
import type { Phase } from '../model/kind.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { languageOf, type Language } from '../words/language.ts';
import { shortName } from '../corpus/short-name.ts';
import { wrapped } from './wrapped.ts';

/** Something that a row shows: where on the axis, in percent of its length, and in which words. */
export type Mark = { sign: string; x: number; words: string; url: string };

/** How long one agreement took: its steps, and forecasts with the span (percent) in which they fell. */
export type Row = {
  name: string;
  /** The name in lines that fit a narrow screen. */
  lines: string[];
  status: string;
  /** Whether the status has room after the name. */
  beside: boolean;
  url: string;
  end: number;
  open: boolean;
  marks: Mark[];
  /** The first mark of each sign, as where parties step one by one not all of them have room in the text. */
  said: Mark[];
  forecasts: (Mark & { to: number })[];
};

export type Durations = { rows: Row[]; ticks: { x: number; label: string }[]; legend: string };

/** The signs of phases, of what is not found, and of forecasts. */
const SIGNS: Partial<Record<Phase, string>> = { agreed: '◇', signed: '◆', 'in-force': '●', ended: '✕' };
const OPEN = '→';
const FORECAST = '▽';
const YEAR = 365.25;
/** Days between two ticks of an axis of less than two years, on which four have room. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200];
/** Letters on one line of a narrow screen. */
const LETTERS = 40;

/** The agreements of the followed kind on one axis of days since the first step. */
export function durations(corpus: Corpus): Durations {
  const language = languageOf(corpus.edition.language);
  const tracks = tracker(corpus, corpus.edition.follows)
    .filter(({ steps, open }) => open !== undefined || steps.some(({ days }) => days !== undefined))
    .map((track) => ({ ...track, marks: marksOf(track), due: forecasts(corpus, track) }));
  const reached = tracks.flatMap(({ marks, due }) => [
    ...marks.map(({ days }) => days),
    ...due.map(({ last }) => last),
  ]);
  const longest = Math.max(1, ...reached);
  const x = (days: number) => Math.round((days / longest) * 1000) / 10;
  const rows = tracks.map(({ agreement, status, open, marks, due }): Row => {
    const name = partner(corpus, agreement);
    const placed = marks.map(({ sign, days, url }) => ({ sign, x: x(days), words: language.number(days), url }));
    return {
      name,
      lines: wrapped(name, LETTERS),
      status,
      beside: `${name}, ${status}`.length <= LETTERS,
      url: agreement.url,
      marks: placed,
      said: placed.filter(({ sign }, index) => placed.findIndex((mark) => mark.sign === sign) === index),
      end: Math.max(0, ...placed.map((mark) => mark.x)),
      open: open !== undefined,
      forecasts: due.map(({ first, last, date, url }) => {
        return { sign: FORECAST, x: x(first), to: x(last), words: dateWords(date, language.words.dates), url };
      }),
    };
  });
  const ticks = ticksTo(longest, language).map(({ days, label }) => ({ x: x(days), label }));
  return { rows, ticks, legend: legendOf(rows, tracks, language.words) };
}

/** Years or, where there are fewer than two, days. */
function ticksTo(longest: number, { number, words }: Language): { days: number; label: string }[] {
  if (longest < 2 * YEAR) {
    const step = STEPS.find((step) => longest / step <= 4)!;
    const days = Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step);
    return days.map((day, index) => ({ days: day, label: index === 1 ? words.agreement.days(day) : number(day) }));
  }
  const years = Array.from({ length: Math.floor(longest / YEAR) + 1 }, (_, year) => year);
  return years.map((year) => ({ days: year * YEAR, label: words.figures.durations.year(year) }));
}

/** The steps that have a sign and are counted in days, and where nothing more is found. */
function marksOf({ agreement, steps, open }: Track): { sign: string; days: number; url: string; phase?: Phase }[] {
  const taken = steps.flatMap(({ phase, date, days }) => {
    const sign = SIGNS[phase];
    return days === undefined || sign === undefined ? [] : [{ sign, days, url: date.url, phase }];
  });
  return open ? [...taken, { sign: OPEN, days: open.days, url: agreement.url }] : taken;
}

/** What the signs that are drawn stand for. */
function legendOf(
  rows: readonly Row[],
  tracks: readonly { marks: { sign: string; phase?: Phase }[] }[],
  { phases, figures }: Language['words'],
): string {
  const meanings = new Map(
    tracks.flatMap(({ marks }) =>
      marks.map(({ sign, phase }) => [sign, phase ? phases.reached[phase] : figures.durations.open] as const),
    ),
  );
  if (rows.some((row) => row.forecasts.length > 0)) meanings.set(FORECAST, figures.durations.forecast);
  return [...meanings].map(([sign, means]) => `${sign} ${means}`).join(', ');
}

/** The one party that not every agreement of the kind has, or else the agreement. */
function partner({ agreements, actors, index }: Corpus, agreement: Track['agreement']): string {
  const all = agreements.filter((one) => one.type === agreement.type);
  const [own, ...more] = agreement.parties.filter((id) => !all.every((one) => one.parties.includes(id)));
  if (own === undefined || more.length > 0) return shortName(agreement, LETTERS);
  const aliases = actors.find(({ id }) => id === own)?.aliases ?? [];
  return shortName({ name: index[own]!.name, aliases }, LETTERS);
}

/** Forecasts for a time after the first step that has an end, in days since it, in their order. */
function forecasts({ dates }: Corpus, { agreement, start: begin }: Track) {
  const start = edtf(begin!.date);
  const found = dates.flatMap(({ kind, agreements, due, url }) => {
    if (kind !== 'forecast' || due === undefined || !agreements.includes(agreement.id)) return [];
    const { first, last } = edtf(due);
    if (first <= start.last || !Number.isFinite(last)) return [];
    return [{ first: first - start.first, last: last - start.first, date: due, url }];
  });
  return found.sort((a, b) => a.first - b.first);
}
