import type { Corpus } from '../corpus/corpus.ts';
import type { DateKind } from '../model/date.ts';
import { once } from './once.ts';
import { KINDS_IN_ORDER } from './timeline.ts';
import { addressOf, type Filter } from './timeline-views.ts';
import { countsOf, kindsOf, offered, type Counts, type Subject } from './subjects.ts';

/** A value that a part of a filter can have, with the number of dates that it leaves; no address where it leaves none. */
type Choice<Value> = { value: Value; count: number; url: string | undefined; isCurrent: boolean };

type Menu = {
  sort: Subject['kind'];
  /** The first stands for any. */
  choices: Choice<Subject | undefined>[];
  /** Whether there are others that are not offered. */
  hasMore: boolean;
};

/** The kinds to choose from in a view, of all periods, all of them at first; none where it is not parted by kind. */
export function kindChoices(corpus: Corpus, filter: Filter): Choice<DateKind | undefined>[] {
  const { of, newestFirst } = filter;
  if (kindsOf(corpus, of).length === 0) return [];
  const counts = of?.counts ?? whole(corpus);
  return [undefined, ...KINDS_IN_ORDER].map((kind) => {
    return choice(kind, filter.kind, counted(counts, kind), addressOf({ of, kind, newestFirst }));
  });
}

/** The agreements and the actors to choose from: those offered, and the one that the view is limited to. */
export function menus(corpus: Corpus, filter: Filter): Menu[] {
  const { of: seen, kind, newestFirst } = filter;
  return offered(corpus).map(({ sort, subjects, hasMore }) => {
    const seenBeside = seen?.kind === sort && !subjects.includes(seen) ? [seen] : [];
    return {
      sort,
      choices: [undefined, ...seenBeside, ...subjects].map((of) => {
        return choice(of, seen, counted(of?.counts ?? whole(corpus), kind), addressOf({ of, kind, newestFirst }));
      }),
      hasMore,
    };
  });
}

function choice<Value>(value: Value, current: Value, count: number, url: string): Choice<Value> {
  return { value, count, url: count > 0 ? url : undefined, isCurrent: value === current };
}

const whole = once(({ dates }) => countsOf(dates));

function counted(counts: Counts, kind: DateKind | undefined): number {
  return kind ? (counts[kind] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
}
