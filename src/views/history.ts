import type { Corpus } from '../corpus/corpus.ts';
import { readable } from '../corpus/readable.ts';
import { heirsIn, livingHeir } from '../permalinks/ledger.ts';
import { readably, type Part } from '../remembered/compare.ts';
import { isMadeOf } from '../remembered/made-of.ts';
import { normal } from '../remembered/normal.ts';
import type { Version } from '../remembered/version.ts';
import { languageOf } from '../words/language.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';

const reader = once(({ remembered, edition, index }) =>
  readable(remembered, languageOf(edition.language).words, (id) => index[id]?.label),
);

/** Address of the page that tells what changed in each month. */
export const HISTORY = 'history/';

/** What changed on a day of one thing that has an id. */
type Changed = {
  id: string;
  /** Whether it was first published then. */
  isNew: boolean;
  /** The record that tells of it; none where something was only added. */
  correction: Corpus['corrections'][number] | undefined;
  /** Each text that changed, word by word. */
  texts: Part[][];
};

/** A page through time. */
export type PageHistory = {
  page: string;
  /** Where its versions are shown, if there are any but the first. */
  address: string;
  /** The day (EDTF) of its first version. */
  first: string;
  /** The later ones, newest first. */
  versions: { day: string; changes: Changed[] }[];
};

type Placed = Version & { home: string };
type Event = { day: string; correction?: string | undefined; is: 'before' | 'after'; version: Placed };

/** The history of every page that shows texts, but for that of the corrections, which is one itself; in the order of `index`. */
export const histories = once((corpus): PageHistory[] => {
  const { remembered, permalinks, index } = corpus;
  const heirs = heirsIn(permalinks);
  const placed = remembered.flatMap((version): Placed[] => {
    const home = livingHeir(heirs, version.id, (id) => id in index);
    return home === undefined || index[home]!.kind === 'correction' ? [] : [{ ...version, home }];
  });
  const pages = Map.groupBy(placed, ({ home }) => pageOf(index[home]!.url));
  return [...pages].map(([page, versions]) => historyFrom(corpus, page, versions));
});

/** The place of each id in the order of `index`. */
const places = once(({ index }) => new Map(Object.keys(index).map((id, place) => [id, place])));

/** The history of the page of an address, where it has a version but the first. */
export function historyOf(corpus: Corpus, page: string): PageHistory | undefined {
  return byPage(corpus).get(page);
}

/** The pages that have changed since they were first published. */
export const changedPages = once((corpus): PageHistory[] =>
  histories(corpus).filter(({ versions }) => versions.length > 0),
);

const byPage = once((corpus) => new Map(changedPages(corpus).map((one) => [one.page, one])));

/** All that changed on pages, by month (EDTF), the newest first. */
export function changesByMonth(corpus: Corpus) {
  const all = changedPages(corpus).flatMap((one) => one.versions.map((version) => ({ ...one, ...version })));
  const sorted = all.sort((a, b) => (a.day > b.day ? -1 : 1));
  return [...Map.groupBy(sorted, ({ day }) => day.slice(0, 'yyyy-mm'.length))];
}

function historyFrom(corpus: Corpus, page: string, versions: readonly Placed[]): PageHistory {
  const first = versions.map(({ since }) => since).sort()[0]!;
  const isElsewhere = isMoved(corpus);
  const dayOf = (correction: string) => corpus.corrections.find(({ id }) => id === correction)?.date;
  const events = versions.flatMap((version): Event[] => {
    const { since, made, ended } = version;
    const isLater = made !== undefined || (since > first && !isElsewhere(version));
    const end = ended && dayOf(ended);
    return [
      ...(isLater ? [{ day: since, correction: made, is: 'after' as const, version }] : []),
      ...(end ? [{ day: end, correction: ended, is: 'before' as const, version }] : []),
    ];
  });
  const days = [...Map.groupBy(events, ({ day }) => day)].sort(([a], [b]) => (a > b ? -1 : 1));
  const order = places(corpus);
  return {
    page,
    address: `${HISTORY}${page || `articles/${corpus.articles[0]!.id}/`}`,
    first,
    versions: days.map(([day, here]) => ({
      day,
      changes: [...Map.groupBy(here, ({ version }) => version.home)]
        .sort(([a], [b]) => order.get(a)! - order.get(b)!)
        .flatMap(([id, some]) => {
          const isNew = !versions.some((one) => one.home === id && one.since < day);
          return byCorrection(some).map((events) => changedAt(corpus, id, events, isNew));
        }),
    })),
  };
}

/** Each correction of a day by itself, as one may correct what another has put in; what no correction tells of goes with the first. */
function byCorrection(events: readonly Event[]): Event[][] {
  const first = events.find(({ correction }) => correction)?.correction;
  return [...Map.groupBy(events, ({ correction = first }) => correction).values()];
}

function changedAt(corpus: Corpus, id: string, events: readonly Event[], isNew: boolean): Changed {
  const { corrections, index } = corpus;
  const read = reader(corpus);
  const fields = [...new Set(events.map(({ version }) => version.field))];
  const said = (field: string, is: Event['is']) =>
    events
      .filter((one) => one.is === is && one.version.field === field)
      .map(({ version }) => read(version))
      .join(' · ');
  const named = events.find(({ correction }) => correction)?.correction;
  // A new record says for itself what it says; a paragraph is known by nothing else.
  const isNamed = isNew && index[id]!.kind !== 'paragraph';
  return {
    id,
    isNew,
    correction: corrections.find((one) => one.id === named),
    texts: (isNamed ? [] : fields).map((field) => readably(said(field, 'before'), said(field, 'after'))),
  };
}

const isMoved = once(({ remembered }) => movedIn(remembered));

/** Whether a text only came from elsewhere: a paragraph was split or merged, or an id retired. */
function movedIn(remembered: readonly Version[]): (version: Version) => boolean {
  const moved = remembered.filter(({ ended }) => ended === '').map(({ text }) => normal(text));
  return ({ text }) => {
    const words = normal(text);
    return moved.some((whole) => ` ${whole} `.includes(` ${words} `)) || isMadeOf(words, moved);
  };
}
