import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { dateWords } from '../dates/words.ts';
import type { Phase } from '../model/kind.ts';
import { statusOf } from '../views/progress.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { languageOf, type Language } from '../words/language.ts';

/** Something that a row shows: where on the axis, in percent of its length, and in which words. */
export type Mark = { sign: string; x: number; words: string; url: string };

/** How long one agreement took: its steps, and forecasts with the span (percent) in which they fell. */
export type Row = {
  name: string;
  status: string;
  url: string;
  end: number;
  open: boolean;
  marks: Mark[];
  forecasts: (Mark & { to: number })[];
};

export type Durations = { rows: Row[]; ticks: { x: number; label: string }[]; legend: string };

/** The signs of phases, of what is not found, and of forecasts. */
const SIGNS: Partial<Record<Phase, string>> = { agreed: '◇', signed: '◆', 'in-force': '●', ended: '✕' };
const OPEN = '→';
const FORECAST = '▽';
const YEAR = 365.25;

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
  const rows = tracks.map(({ agreement, open, marks, due }): Row => ({
    name: partners(corpus, agreement),
    status: statusOf(corpus, agreement),
    url: agreement.url,
    marks: marks.map(({ sign, days, url }) => ({ sign, x: x(days), words: language.number(days), url })),
    end: Math.max(0, ...marks.map(({ days }) => x(days))),
    open: open !== undefined,
    forecasts: due.map(({ first, last, date, url }) => {
      return { sign: FORECAST, x: x(first), to: x(last), words: dateWords(date, language.words.dates), url };
    }),
  }));
  const years = Array.from({ length: Math.floor(longest / YEAR) + 1 }, (_, year) => year);
  const ticks = years.map((year) => ({ x: x(year * YEAR), label: language.words.figures.durations.year(year) }));
  return { rows, ticks, legend: legendOf(rows, tracks, language.words) };
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

/** The parties that not every agreement of the kind has. */
function partners({ agreements, index }: Corpus, { type, name, parties }: Track['agreement']): string {
  const all = agreements.filter((one) => one.type === type);
  const own = parties.filter((id) => !all.every((one) => one.parties.includes(id)));
  return own.length === 1 ? index[own[0]!]!.name : name;
}

/** Forecasts for a time after the first step that has an end, in days since it, in their order. */
function forecasts({ dates }: Corpus, { agreement, steps }: Track) {
  const start = edtf(steps[0]!.date.date);
  const found = dates.flatMap(({ kind, agreements, due, url }) => {
    if (kind !== 'forecast' || due === undefined || !agreements.includes(agreement.id)) return [];
    const { first, last } = edtf(due);
    if (first <= start.last || !Number.isFinite(last)) return [];
    return [{ first: first - start.first, last: last - start.first, date: due, url }];
  });
  return found.sort((a, b) => a.first - b.first);
}
