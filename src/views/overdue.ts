import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import { isAfter } from '../dates/sense.ts';

/**
 * The day (EDTF) by which an article should first have been looked at again, where it lies before that of the build; never
 * where the build has no day.
 */
export function overdueSince(
  { today }: Pick<Corpus, 'today'>,
  { statements }: Pick<Corpus['articles'][number], 'statements'>,
): string | undefined {
  const missed = statements.map(({ review }) => review).filter((review) => isAfter(today, review));
  return missed.sort(compareDates)[0];
}
