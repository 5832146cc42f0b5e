import { asOf, knownSince } from '../corpus/as-of.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { eveningOf } from '../dates/evening.ts';
import { anchors } from '../model/anchors.ts';
import { isOfWords } from '../model/correction.ts';
import { once } from './once.ts';
import type { DateEntry } from './timeline.ts';
import { weights } from './weights.ts';

/** What came out on a day (EDTF): the id of an article, of the source that is a report under analysis, or of a correction. */
type Issue = { day: string; id: string; sort: 'article' | 'report' | 'correction' };

/** A day that has a page of its own. */
export type Day = {
  /** EDTF. */
  day: string;
  /** Address below the site's root. */
  url: string;
  /** The records as they were known on its evening. */
  record: Corpus;
  /** Those of its entries that came to be known on it, milestones first. */
  entries: DateEntry[];
  issues: Issue[];
};

/** Address of the list of days. */
export const AS_OF = 'as-of/';

const PAGE = /^as-of\/(\d{4}-\d{2}-\d{2})\/$/;

/** So many days are looked back on, beside those promised: each takes the whole record anew. */
const MOST = 100;

/**
 * The days that have a page, oldest first: the last of those on which a milestone came to be known or something was published, and
 * those that ever had one, as any day can be reckoned. None lies after the day up to which the record is known, and a story without
 * milestones has none.
 */
export const days = once((corpus): Day[] => {
  const turns = milestones(corpus);
  const issued = turns.length > 0 ? issues(corpus) : [];
  const promised = corpus.permalinks
    .filter(({ id }) => id === anchors.view)
    .flatMap(({ page }) => PAGE.exec(page)?.[1] ?? []);
  const all = new Set([...turns.map(knownSince), ...issued.map(({ day }) => day)]);
  const last = [...all]
    .filter((day) => day <= corpus.asOf)
    .sort()
    .slice(-MOST);
  return [...new Set([...last, ...promised])]
    .filter((day) => day <= corpus.asOf)
    .sort()
    .map((day) => {
      const record = asOf(corpus, day);
      return {
        ...{ day, url: `${AS_OF}${day}/`, record },
        entries: record.dates.filter((date) => knownSince(date) === day).sort(byWeight(record)),
        issues: issued.filter((issue) => issue.day === day),
      };
    });
});

/** The day on whose evening a milestone was first known. */
export function dayOf(corpus: Corpus, entry: DateEntry): Day | undefined {
  return milestones(corpus).includes(entry) ? days(corpus).find(({ day }) => day === knownSince(entry)) : undefined;
}

/** Days on each side of one that its page leads to. */
const NEAR = 12;

/** The days to go to from one: few enough that all pages together grow with the story, not with its square. */
export function near(corpus: Corpus, day: Day): Day[] {
  const all = days(corpus);
  const at = all.indexOf(day);
  return all.slice(Math.max(0, at - NEAR), at + NEAR + 1);
}

const milestones = once((corpus) => {
  const weight = weights(corpus);
  return corpus.dates.filter(({ id }) => weight.get(id) === 'milestone');
});

function byWeight(record: Corpus): (one: DateEntry, other: DateEntry) => number {
  const isMilestone = ({ id }: DateEntry) => weights(record).get(id) === 'milestone';
  return (one, other) => Number(isMilestone(other)) - Number(isMilestone(one));
}

/** Other words and their spelling change nothing that was known. */
function issues({ articles, reports, sources, corrections }: Corpus): Issue[] {
  const analysed = sources.filter(({ id }) => reports.some(({ source }) => source === id));
  return [
    ...articles.map(({ id, published }) => ({ day: published, id, sort: 'article' as const })),
    ...analysed.flatMap(({ id, issued }) => (issued ? [{ day: eveningOf(issued), id, sort: 'report' as const }] : [])),
    ...corrections
      .filter((one) => !isOfWords(one))
      .map(({ id, date }) => ({ day: date, id, sort: 'correction' as const })),
  ];
}
