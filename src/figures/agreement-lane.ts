import type { Corpus } from '../corpus/corpus.ts';
import { edtf } from '../dates/edtf.ts';
import { start } from '../dates/order.ts';
import { monthWords } from '../dates/words.ts';
import { soughtDays } from '../views/finding.ts';
import { partnerOf } from '../views/partner.ts';
import { viewed, viewOf } from '../views/timeline-views.ts';
import type { Track } from '../views/tracker.ts';
import { languageOf } from '../words/language.ts';
import type { Axis } from './axis.ts';
import { clearOf, hasNameBeside } from './label.ts';
import { barOf } from './lane-bar.ts';
import { labelsOf } from './lane-labels.ts';
import { ticksOf } from './lane-ticks.ts';
import type { Lane } from './lane.ts';

/** What an axis shows of the whole figure: where sources thin out and where the line of the story's day stands, in percent. */
type Frame = { axis: Axis; thins: number | undefined; day: number | undefined };

/**
 * The lane of an agreement.
 * @param today the records of today, by which it is called on every day
 */
export function agreementLane(corpus: Corpus, track: Track, { axis, thins, day = -1 }: Frame, today: Corpus): Lane {
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
