import type { Corpus } from '../corpus/corpus.ts';
import { daysBetween } from '../dates/order.ts';
import { PHASES, type Phase } from '../model/kind.ts';
import { languageOf } from '../words/language.ts';
import { tracker, type Step, type Track } from './tracker.ts';

type Agreement = Corpus['agreements'][number];

/** A step on the way to an agreement’s entry into force. */
type RoadStep = {
  name: string;
  /** When it was taken; nowhere where no record of it was found. */
  taken: Step[];
  /** How long other agreements needed for it, in words. */
  others: string | undefined;
  needs: Agreement['road'][string];
};

type Road = { agreement: Agreement; title: string; steps: RoadStep[] };

/** The roads of the followed agreements of which the author says what their steps need. */
export function roads(corpus: Corpus): Road[] {
  const tracks = tracker(corpus, corpus.edition.follows);
  return tracks
    .filter(({ agreement }) => Object.values(agreement.road).flat().length > 0)
    .map((track) =>
      roadOf(
        corpus,
        track,
        tracks.filter((other) => other !== track && dateOf(other, 'in-force')),
      ),
    );
}

/**
 * The steps that all agreements in force have taken, and those that this one has taken or needs, from the start of talks.
 * @param others the agreements of the kind that are in force
 */
function roadOf({ edition }: Pick<Corpus, 'edition'>, track: Track, others: readonly Track[]): Road {
  const { words } = languageOf(edition.language);
  const { road } = words.figures;
  const { agreement, sought, progress } = track;
  const isPassed = (phase: Phase) => PHASES.indexOf(phase) < PHASES.findIndex((one) => one === progress.phase);
  const kind = Object.entries(edition.kinds[agreement.type]!.steps);
  const ahead = kind
    .filter(([, { phase }]) => phase !== 'proposed' && phase !== 'ended')
    .filter(([key, { phase }]) => {
      if (key in agreement.steps || key in agreement.road) return true;
      return !isPassed(phase) && others.every((other) => key in other.agreement.steps);
    });
  const steps = ahead.map(([key, { name, phase }], index): RoadStep => {
    const before = ahead[index - 1]?.[0];
    const days = others.flatMap((other) => (before ? (daysFrom(lastOf(other, before), lastOf(other, key)) ?? []) : []));
    return {
      name: name ?? words.phases.reached[phase],
      taken: track.steps.filter((step) => step.key === key),
      others: days.length === 0 ? undefined : (index === 1 ? road.others : road.othersLater)(days),
      needs: agreement.road[key] ?? [],
    };
  });
  const after = others.flatMap((other) => daysFrom(sought && dateOf(other, sought), dateOf(other, 'in-force')) ?? []);
  const left = steps.filter(({ taken }) => taken.length === 0).length;
  const remain = left === 0 ? road.none : road.remain(left);
  const long = sought && sought !== 'in-force' && left > 0 && after.length > 0 && road.after[sought](after);
  return { agreement, title: long ? remain + words.marks.semicolon + long : remain, steps };
}

function lastOf({ steps }: Track, key: string): string | undefined {
  return steps.findLast((step) => step.key === key)?.date.date;
}

function dateOf({ steps }: Track, phase: string): string | undefined {
  return steps.find((step) => step.phase === phase)?.date.date;
}

function daysFrom(from: string | undefined, to: string | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : daysBetween(from, to);
}
