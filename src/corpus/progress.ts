import type { Corpus } from './corpus.ts';
import { PHASES, type Phase } from '../model/kind.ts';
import { languageOf } from '../words/language.ts';

type Agreement = Corpus['agreements'][number];

/** A phase, or none before the first. */
export type Reached = Phase | 'none';

/** How far an agreement has come: the furthest phase that a party has reached, and the parties that have. */
export type Progress = { phase: Reached; parties: readonly string[] };

/** Whether an agreement is of a kind that is declared, with all the steps that it has taken. */
export function isOfKind({ edition }: Pick<Corpus, 'edition'>, { type, steps }: Agreement): boolean {
  return Object.keys(steps).every((key) => edition.kinds[type]?.steps[key]) && type in edition.kinds;
}

/** The furthest of some phases. */
export function furthest(phases: readonly Reached[]): Reached {
  return PHASES.findLast((phase) => phases.includes(phase)) ?? 'none';
}

/**
 * How far a party has come, by the steps that concern it. An approval that names no party stands for one body of
 * many, so it moves nothing by itself.
 */
export function phaseOf({ edition }: Pick<Corpus, 'edition'>, { type, steps }: Agreement, party: string): Reached {
  const taken = Object.entries(steps).filter(([, dates]) =>
    dates.some(({ parties }) => parties === undefined || parties.includes(party)),
  );
  const phases = taken.map(([key, dates]) => ({ phase: edition.kinds[type]!.steps[key]!.phase, dates }));
  const counted = phases.filter(
    ({ phase, dates }) => phase !== 'approved' || dates.some(({ parties }) => parties?.includes(party)),
  );
  return furthest(counted.map(({ phase }) => phase));
}

/** How far an agreement has come; parties that have left count for nothing while others remain. */
export function progressOf(corpus: Pick<Corpus, 'edition'>, agreement: Agreement): Progress {
  const all = agreement.parties.map((party) => ({ party, phase: phaseOf(corpus, agreement, party) }));
  const staying = all.filter(({ phase }) => phase !== 'ended');
  const counted = staying.length > 0 ? staying : all;
  const phase = furthest(counted.map((one) => one.phase));
  return { phase, parties: counted.filter((one) => one.phase === phase).map(({ party }) => party) };
}

/** What the kind calls those that have come to a phase; where it says nothing, the words of the language. */
export function phaseWords({ edition }: Pick<Corpus, 'edition'>, type: string, phase: Reached): string {
  const own = Object.values(edition.kinds[type]!.steps).findLast((step) => step.phase === phase && step.status);
  return own?.status ?? languageOf(edition.language).words.phases[phase];
}

/** The same in words: `in force`, `ratified by 3 of 50`. */
export function statusOf(corpus: Pick<Corpus, 'edition'>, agreement: Agreement): string {
  const { phases, partly } = languageOf(corpus.edition.language).words;
  const { phase, parties } = progressOf(corpus, agreement);
  if (phase === 'none') return phases.none;
  if (parties.length < agreement.parties.length) return partly[phase](parties.length, agreement.parties.length);
  const { steps } = corpus.edition.kinds[agreement.type]!;
  const own = Object.keys(agreement.steps).findLast((key) => steps[key]!.phase === phase && steps[key]!.status);
  return (own && steps[own]!.status) ?? phases[phase];
}
