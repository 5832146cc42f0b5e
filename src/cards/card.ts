import type { CardLanes } from '../figures/card-lanes.ts';
import type { Mark } from '../figures/mark.ts';
import type { Share } from '../views/shares.ts';

/** The size of a card in pixels, as og:image wants it. */
export const CARD = { width: 1200, height: 630 };

/** What cards take from the edition: its title, its language (BCP 47), its mark, and whether it reads from right to left. */
export type CardEdition = { title: string; lang: string; mark: Mark; rtl?: boolean };

/** All that a card shows. Two equal ones are drawn alike. */
export type Card = Pick<Share, 'kicker' | 'title' | 'description' | 'native'> & {
  edition: CardEdition;
  /** Shown in place of the description. */
  lanes?: CardLanes | undefined;
};

/** The card of a page. */
export function cardOf(
  { kicker, title, description, native }: Pick<Share, 'kicker' | 'title' | 'description' | 'native'>,
  edition: CardEdition,
  lanes?: CardLanes | undefined,
): Card {
  return { kicker, title, description, ...(native ? { native } : {}), edition, ...(lanes ? { lanes } : {}) };
}
