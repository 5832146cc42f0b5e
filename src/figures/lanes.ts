import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { compareDates, start, yearOf } from '../dates/order.ts';
import { compared } from '../views/compared.ts';
import { turn } from '../views/story.ts';
import type { Track } from '../views/tracker.ts';
import { languageOf } from '../words/language.ts';
import { agreementLane } from './agreement-lane.ts';
import { axisFrom, type Axis } from './axis.ts';
import { dateLane, type Lane } from './lane.ts';

export type Lanes = {
  axis: Axis;
  /** The agreements of the followed kind. */
  followed: Lane[];
  /** Other agreements, the lanes that the edition names, and what happened around. */
  others: Lane[];
  /** How many agreements have no lane: of the followed kind, and of others. */
  left: { followed: number; others: number };
  /** Years before the axis that have dates, and where the first of these stands. */
  before: { year: string; url: string }[];
  /** The day of the story, in percent and as a record. */
  day: { x: number; date: string } | undefined;
  /** From where sources thin out, in percent. */
  thins: number | undefined;
  /** The step from which days are counted. */
  counted: string | undefined;
  /** What the agreements of the followed kind are for. */
  sought: Track['sought'];
};

/** Fewer dates than these, and no bar, make no figure. */
const LEAST = 3;

/** The lanes to draw: of the followed agreements or, of the whole, all; none where they would show next to nothing. */
export function drawn({ followed, others }: Pick<Lanes, 'followed' | 'others'>, whole: boolean): Lane[] {
  const all = whole ? [...followed, ...others] : followed;
  const ticks = all.flatMap(({ said, happened }) => [...said, ...happened]);
  return ticks.length >= LEAST || all.some(({ bar }) => bar.length > 0) ? all : [];
}

/**
 * Every date and agreement on one linear axis, from the first year in which a followed agreement took a step.
 * @param today the records of today, where others are shown, by which agreements are called on every day
 */
export function lanes(corpus: Corpus, today = corpus): Lanes {
  const { edition, asOf, dates, agreements } = corpus;
  const { words } = languageOf(edition.language);
  const { tracks, left } = compared(corpus, edition.follows);
  const steps = tracks.flatMap((track) => track.steps.map(({ date }) => date.date));
  const [earliest = asOf] = (steps.length > 0 ? steps : dates.map(({ date }) => date)).toSorted(compareDates);
  const axis = axisFrom(yearOf(earliest), asOf);
  const thins = thinsAt(edition['thins-after'], axis);
  const story = turn(corpus);
  const day = story && { x: axis.x(start(edtf(story.date))), date: story.date };
  const laneOf = (track: Track) => agreementLane(corpus, track, { axis, thins, day: day?.x }, today);
  const otherKinds = [...new Set(agreements.map(({ type }) => type))].filter((type) => type !== edition.follows);
  const beside = compared(corpus, ...otherKinds);
  const shown = (lane: Lane) => lane.bar.length + lane.said.length + lane.happened.length > 0;

  const named = edition.lanes.map(({ name, dates: ids }) => ({
    name,
    dates: dates.filter(({ id }) => ids.includes(id)),
  }));
  const taken = new Set(named.flatMap((lane) => lane.dates));
  const rest = dates.filter((date) => date.agreements.length === 0 && !taken.has(date));
  const restName = agreements.length + named.length > 0 ? words.figures.lanes.rest : words.nav.timeline;
  const free = [...named, { name: restName, dates: rest }].map(({ name, dates }) =>
    dateLane(name, dates, axis, words.dates),
  );
  const early = dates
    .filter(({ date }) => axis.x(start(edtf(date))) < 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
  return {
    axis,
    followed: tracks.map(laneOf).filter(shown),
    others: [...beside.tracks.map(laneOf), ...free].filter(shown),
    left: { followed: left, others: beside.left },
    before: [...Map.groupBy(early, ({ date }) => yearOf(date))].map(([year, [first]]) => ({ year, url: first!.url })),
    day,
    thins,
    counted: tracks.flatMap(({ start: begin, steps }) => steps.filter(({ date }) => date === begin))[0]?.name,
    sought: tracks[0]?.sought,
  };
}

function thinsAt(date: string | undefined, { x }: Axis): number | undefined {
  const at = date === undefined ? 100 : x(edtf(date).last);
  return at < 100 ? Math.max(0, at) : undefined;
}
