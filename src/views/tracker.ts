import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, daysBetween } from '../dates/order.ts';
import { PHASES, type Phase } from '../model/kind.ts';
import { progressOf, statusOf, type Progress } from '../corpus/progress.ts';
import { languageOf } from '../words/language.ts';

type DateRecord = Corpus['dates'][number];
type Agreement = Corpus['agreements'][number];

/** One step taken, and the whole days since the first, where both are known to the day. */
export type Step = {
  /** The key of the step in its kind. */
  key: string;
  phase: Phase;
  name: string;
  date: DateRecord;
  /** The parties that it concerns, where these are not all. */
  parties: readonly string[] | undefined;
  days: number | undefined;
};

export type Track = {
  agreement: Agreement;
  progress: Progress;
  status: string;
  steps: Step[];
  /** The step from which days are counted: the first of talks or, where there were none, the first proposal. */
  start: DateRecord | undefined;
  /** What the talks are for: a signature, mostly. */
  sought: Sought | undefined;
  /** Where the step is not found that they are for: days from the first step to the as-of date, and what is said of it. */
  open: { phase: Sought; days: number; said: string } | undefined;
};

/** Where the count begins: with talks or, where there were none, with a proposal. */
const BEGINNINGS = ['negotiating', 'proposed'] as const;

const SOUGHT = ['signed', 'approved', 'in-force'] as const;
export type Sought = (typeof SOUGHT)[number];

/** Follows each agreement of a kind from step to step, the oldest first; nothing of it is typed by hand. */
export function tracker(corpus: Corpus, type: string): Track[] {
  const dates = new Map(corpus.dates.map((date) => [date.id, date]));
  const tracks = corpus.agreements
    .filter((agreement) => agreement.type === type)
    .map((agreement) => trackOf(corpus, agreement, dates));
  const begin = ({ start, steps }: Track) => (start ?? steps[0]?.date)?.date ?? corpus.asOf;
  return tracks.sort((a, b) => compareDates(begin(a), begin(b)));
}

function trackOf(corpus: Corpus, agreement: Agreement, dates: ReadonlyMap<string, DateRecord>): Track {
  const kind = corpus.edition.kinds[agreement.type]!;
  const taken = Object.entries(kind.steps).flatMap(([key, { name, phase }]) =>
    (agreement.steps[key] ?? []).map(({ date: id, parties }) => {
      const date = dates.get(id)!;
      return { key, phase, name: name ?? date.title, date, parties };
    }),
  );
  const beginning = BEGINNINGS.find((phase) => taken.some((step) => step.phase === phase));
  const start = taken.find(({ phase }) => phase === beginning)?.date;
  const since = ({ date }: { date: DateRecord }) => {
    const days = start && date !== start ? daysBetween(start.date, date.date) : undefined;
    // What came before the talks, as a proposal does, is not counted.
    return days === undefined || days < 0 ? undefined : days;
  };
  const progress = progressOf(corpus, agreement);
  const sought = soughtIn(Object.values(kind.steps).map(({ phase }) => phase));
  const days = start && daysBetween(start.date, corpus.asOf);
  const isFound = (phase: Phase) =>
    taken.some((step) => step.phase === phase) || PHASES.indexOf(phase) <= indexOf(progress.phase);
  const { agreement: said } = languageOf(corpus.edition.language).words;
  // Where talks are a step of the kind, nothing is sought before they begin.
  const hasTalks = Object.values(kind.steps).some(({ phase }) => phase === 'negotiating');
  const isOpen = sought && days !== undefined && !isFound(sought) && !(hasTalks && beginning === 'proposed');
  // On the first day nothing more can have been found.
  const begun = isOpen && days === 0 && beginning === 'negotiating' ? said.begunThatDay : undefined;
  const isFoundLater = agreement.later?.some((key) => [sought, 'in-force'].includes(kind.steps[key]!.phase));
  const nothingFound = sought && said.nothingFound[sought];
  const missing = isFoundLater ? said.notYet[sought!] : nothingFound;
  const status = statusOf(corpus, agreement);
  return {
    agreement,
    progress,
    // A kind may call the phase by what is not found.
    status: begun ?? (status === nothingFound ? missing! : status),
    steps: taken.map((step) => ({ ...step, days: since(step) })),
    start,
    sought,
    open: isOpen ? { phase: sought, days, said: begun ?? missing! } : undefined,
  };
}

/** What talks on agreements of a kind are for: their signature or, where the kind has none, the first phase after it. */
function soughtIn(phases: readonly Phase[]) {
  return SOUGHT.find((phase) => phases.includes(phase));
}

function indexOf(phase: Progress['phase']): number {
  return phase === 'none' ? -1 : PHASES.indexOf(phase);
}
