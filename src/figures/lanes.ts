import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { compareDates, start, yearOf } from '../dates/order.ts';
import { monthWords } from '../dates/words.ts';
import { compared } from '../views/compared.ts';
import { soughtDays } from '../views/finding.ts';
import { partnerOf } from '../views/partner.ts';
import { viewed, viewOf } from '../views/timeline-views.ts';
import type { Track } from '../views/tracker.ts';
import { languageOf } from '../words/language.ts';
import { axisFrom, type Axis } from './axis.ts';
import { clearOf, hasNameBeside, type Label } from './label.ts';
import { barOf, type Stretch } from './lane-bar.ts';
import { labelsOf } from './lane-labels.ts';
import { ticksOf, type Tick } from './lane-ticks.ts';

/** A line of the overview: an agreement with its bar, or only dates. */
export type Lane = {
  name: string;
  /** Where its dates stand by themselves, below the site's root. */
  url?: string;
  /** Who tells an open agreement apart. */
  party?: string;
  open: boolean;
  /** Whether it is an agreement of the followed kind. */
  followed: boolean;
  /** From the start of talks to what they are for, or to the as-of date. */
  days: number | undefined;
  bar: Stretch[];
  labels: Label[];
  /** Whether the name has its bar close below it at any width, as nothing stands between them. */
  close: boolean;
  /** Where its end was expected. */
  hopes: number[];
  /** What a report said of it: where it would have ended, and whether the record contradicts that. */
  reported: { x: number; label: string; wrong: boolean }[];
  said: Tick[];
  happened: Tick[];
};

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
  const story = dates.find(({ id }) => id === edition.day);
  const day = story && { x: axis.x(start(edtf(story.date))), date: story.date };
  const agreementLane = (track: Track): Lane => laneOf(corpus, track, axis, thins, day?.x, today);
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
  const free = [...named, { name: restName, dates: rest }].map(({ name, dates }): Lane => {
    return {
      name,
      open: false,
      followed: false,
      days: undefined,
      bar: [],
      labels: [],
      close: false,
      hopes: [],
      reported: [],
      ...ticksOf(dates, axis, words.dates),
    };
  });
  const early = dates
    .filter(({ date }) => axis.x(start(edtf(date))) < 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
  return {
    axis,
    followed: tracks.map(agreementLane).filter(shown),
    others: [...beside.tracks.map(agreementLane), ...free].filter(shown),
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

/** @param day where the line of the story's day crosses the lane, in percent */
function laneOf(corpus: Corpus, track: Track, axis: Axis, thins: number | undefined, day = -1, today: Corpus): Lane {
  const language = languageOf(corpus.edition.language);
  const { agreement, open, start: begin, steps } = track;
  const followed = agreement.type === corpus.edition.follows;
  const { name, party } = followed ? partnerOf(today, agreement) : { name: agreement.name, party: undefined };
  const bar = barOf(track, axis, thins);
  const from = begin ?? steps[0]?.date;
  const verdicts = new Map(corpus.claims.map(({ id, verdict }) => [id, verdict]));
  const own = corpus.dates.filter(({ agreements }) => agreements.includes(agreement.id));
  const ticks = ticksOf(own, axis, language.words.dates);
  const due = hopesOf(corpus, track);
  const expected = due.map(({ date }) => monthWords(date, language.words.dates));
  const labels = bar.length > 0 ? clearOf(labelsOf(track, bar, axis, expected, language), day) : [];
  const hopes = due.map(({ first, last }) => axis.x((first + last) / 2)).filter((x) => x <= 100);
  const reported = agreement.reported.flatMap(({ days, label, claim }) => {
    const x = from ? axis.x(start(edtf(from.date)) + days) : Infinity;
    return x >= 0 && x <= 100 ? [{ x, label, wrong: verdicts.get(claim) === 'contradicted' }] : [];
  });
  const marks = [...hopes, ...[...ticks.said, ...reported].map(({ x }) => x)];
  return {
    name,
    url: viewed(corpus).some(({ id }) => id === agreement.id) ? viewOf(agreement.id) : agreement.url,
    ...(open && party ? { party } : {}),
    open: open !== undefined,
    followed,
    days: open?.days ?? soughtDays(track),
    bar,
    labels,
    close: bar.length > 0 && hasNameBeside(name.length, labels, marks),
    hopes,
    reported,
    ...ticks,
  };
}

/** Forecasts of an open agreement for a time after its first step that has an end, in their order. */
function hopesOf({ dates }: Corpus, { agreement, open, start: begin }: Track) {
  if (!open || !begin) return [];
  const from = edtf(begin.date);
  const found = dates.flatMap(({ kind, agreements, due }) => {
    if (kind !== 'forecast' || due === undefined || !agreements.includes(agreement.id)) return [];
    const { first, last } = edtf(due);
    return first > from.last && Number.isFinite(last) ? [{ first, last, date: due }] : [];
  });
  return found.sort((a, b) => a.first - b.first);
}
