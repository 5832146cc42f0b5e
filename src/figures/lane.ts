import type { DateEntry } from '../views/timeline.ts';
import type { DateWords } from '../words/dates.ts';
import type { Axis } from './axis.ts';
import type { Label } from './label.ts';
import type { Stretch } from './lane-bar.ts';
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

/** The lane of dates that are no agreement's. */
export function dateLane(name: string, dates: readonly DateEntry[], axis: Axis, words: DateWords): Lane {
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
    ...ticksOf(dates, axis, words),
  };
}
