import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import type { Stretch } from './lane-bar.ts';
import { lanes } from './lanes.ts';

/** The lanes of the followed agreements, as a card shows them: places in percent of the axis. */
export type CardLanes = {
  lanes: { name: string; days: string; bar: Stretch[]; colour?: string }[];
  /** The day of the story. */
  day?: number;
};

/** @returns nothing where no followed agreement has a bar */
export function cardLanes(corpus: Corpus): CardLanes | undefined {
  const { followed, day } = lanes(corpus);
  const { agreement } = languageOf(corpus.edition.language).words;
  const drawn = followed
    .filter(({ bar }) => bar.length > 0)
    .map(({ name, days, bar, party }) => {
      const colour = corpus.edition.cast.find(({ actor }) => actor === party)?.colour;
      return { name, days: days === undefined ? '' : agreement.days(days), bar, ...(colour ? { colour } : {}) };
    });
  if (drawn.length === 0) return undefined;
  return { lanes: drawn, ...(day && day.x >= 0 ? { day: day.x } : {}) };
}
