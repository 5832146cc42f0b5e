import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, daysBetween } from '../dates/bounds.ts';

type Event = Corpus['dates'][number];
type Agreement = Corpus['agreements'][number];

const STEP_NAMES = {
  talks: 'Decision to negotiate',
  principle: 'Agreed in principle',
  signed: 'Signed',
  approved: undefined,
  'in-force': 'In force',
} as const;

/** One step taken, and the whole days since the decision to negotiate, where both are known to the day. */
export type Step = { step: keyof typeof STEP_NAMES; name: string; event: Event; days: number | undefined };

export type Track = {
  agreement: Agreement;
  status: 'in force' | 'signed, not in force' | 'agreed in principle' | 'under negotiation' | 'not begun';
  steps: Step[];
  /** For an unsigned agreement: days from the decision to the as-of date. */
  open: number | undefined;
};

/** Follows each agreement of a type from step to step, the oldest first; nothing of it is typed by hand. Approvals are named by their event. */
export function tracker(corpus: Corpus, type: Agreement['type']): Track[] {
  const events = new Map(corpus.dates.map((event) => [event.id, event]));
  const tracks = corpus.agreements
    .filter((agreement) => agreement.type === type)
    .map((agreement) => {
      const { talks, principle, signed, approved, 'in-force': inForce } = agreement.steps;
      const start = talks === undefined ? undefined : events.get(talks)!.date;
      const taken = (step: Step['step'], id: string | undefined): Step[] => {
        const event = id === undefined ? undefined : events.get(id);
        if (!event) return [];
        return [
          {
            step,
            name: STEP_NAMES[step] ?? event.title,
            event,
            days: start && id !== talks ? daysBetween(start, event.date) : undefined,
          },
        ];
      };
      const steps = [
        ...taken('talks', talks),
        ...taken('principle', principle),
        ...taken('signed', signed),
        ...approved.flatMap((id) => taken('approved', id)),
        ...taken('in-force', inForce),
      ];
      const open = start && !signed ? daysBetween(start, corpus.asOf) : undefined;
      return { agreement, status: statusOf(agreement), steps, open };
    });
  return tracks.sort((a, b) =>
    compareDates(a.steps[0]?.event.date ?? corpus.asOf, b.steps[0]?.event.date ?? corpus.asOf),
  );
}

/** How far an agreement has come: the furthest step it records. */
export function statusOf({ steps }: Agreement): Track['status'] {
  if (steps['in-force']) return 'in force';
  if (steps.signed) return 'signed, not in force';
  if (steps.principle) return 'agreed in principle';
  return steps.talks ? 'under negotiation' : 'not begun';
}
