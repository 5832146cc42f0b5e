import { scaleLinear } from 'd3-scale';
import type { Corpus } from '../corpus/corpus.ts';
import { bounds } from '../dates/bounds.ts';
import { dateWords } from '../dates/words.ts';
import { tracker, type Track } from '../views/tracker.ts';

/** Something that a row shows: where on the axis, in percent of its length, and in which words. */
export type Mark = { sign: string; x: number; words: string; url: string };

/** How long one agreement took: its steps, and forecasts of its signature with the span (percent) in which they fell. */
export type Row = {
  name: string;
  status: string;
  url: string;
  end: number;
  open: boolean;
  marks: Mark[];
  forecasts: (Mark & { to: number })[];
};

export type Durations = { rows: Row[]; ticks: { x: number; label: string }[] };

/** What the signs are, and what they mean. */
export const SIGNS = {
  principle: { sign: '◇', means: 'agreed in principle' },
  signed: { sign: '◆', means: 'signed' },
  'in-force': { sign: '●', means: 'in force' },
  open: { sign: '→', means: 'no signature found' },
  forecast: { sign: '▽', means: 'forecast' },
} as const;
const YEAR = 365.25;

/** The agreements of a type on one axis of days since the decision to negotiate. */
export function durations(corpus: Corpus, type: Track['agreement']['type']): Durations {
  const tracks = tracker(corpus, type)
    .filter(({ steps, open }) => open !== undefined || steps.some(({ days }) => days !== undefined))
    .map((track) => ({ ...track, due: forecasts(corpus, track) }));
  const longest = Math.max(
    1,
    ...tracks.flatMap(({ steps, open = 0, due }) => [
      open,
      ...steps.map(({ days = 0 }) => days),
      ...due.map(({ last }) => last),
    ]),
  );
  const scale = scaleLinear([0, longest], [0, 100]);
  const x = (days: number) => Math.round(scale(days) * 10) / 10;
  const years = Array.from({ length: Math.floor(longest / YEAR) + 1 }, (_, year) => year);
  return {
    rows: tracks.map(({ agreement, status, steps, open, due }) => {
      const marks = [
        ...taken(steps),
        ...(open === undefined ? [] : [{ step: 'open' as const, days: open, url: agreement.url }]),
      ].map(({ step, days, url }): Mark => ({
        sign: SIGNS[step].sign,
        x: x(days),
        words: days.toLocaleString('en-GB'),
        url,
      }));
      return {
        name: partners(corpus, agreement),
        status,
        url: agreement.url,
        marks,
        end: Math.max(0, ...marks.map((mark) => mark.x)),
        open: open !== undefined,
        forecasts: due.map(({ first, last, words, url }) => ({
          sign: SIGNS.forecast.sign,
          x: x(first),
          to: x(last),
          words,
          url,
        })),
      };
    }),
    ticks: years.map((year) => ({ x: x(year * YEAR), label: year === 1 ? '1 year' : `${year}` })),
  };
}

/** The steps that have a sign and are counted in days. */
function taken(steps: Track['steps']): { step: keyof typeof SIGNS; days: number; url: string }[] {
  return steps.flatMap(({ step, event, days }) =>
    days === undefined || step === 'talks' || step === 'approved' ? [] : [{ step, days, url: event.url }],
  );
}

/** The parties that not every agreement of the type has. */
function partners({ agreements, index }: Corpus, { type, parties }: Track['agreement']): string {
  const all = agreements.filter((one) => one.type === type);
  const own = parties.filter((id) => !all.every((one) => one.parties.includes(id)));
  return (own.length > 0 ? own : parties).map((id) => index[id]!.name).join(', ');
}

/** Forecasts for a time after the decision that has an end, in days since it, in their order. */
function forecasts(
  { dates }: Corpus,
  { agreement, steps }: Track,
): { first: number; last: number; words: string; url: string }[] {
  const start = bounds(steps[0]!.event.date);
  const found = dates.flatMap(({ kind, agreements, due, url }) => {
    if (kind !== 'forecast' || due === undefined || !agreements.includes(agreement.id)) return [];
    const { first, last } = bounds(due);
    if (first <= start.last || !Number.isFinite(last)) return [];
    return [{ first: first - start.first, last: last - start.first, words: dateWords(due), url }];
  });
  return found.sort((a, b) => a.first - b.first);
}
