import type { Corpus } from '../corpus/corpus.ts';
import { progressOf } from '../corpus/progress.ts';
import { edtf } from '../dates/edtf.ts';
import { compareDates } from '../dates/order.ts';
import type { DateEntry } from './timeline.ts';

/**
 * What lay ahead on the day up to which a record is known: the forecasts that are not due yet and that nothing has borne out or
 * belied, the next due first. One without an end has lapsed once all agreements that it is about are in force.
 */
export function ahead(record: Corpus): DateEntry[] {
  const settled = new Set(record.dates.flatMap(({ fulfils, breaks }) => [...fulfils, ...breaks]));
  const done = new Set(record.agreements.filter((one) => isDone(record, one)).map(({ id }) => id));
  const isOpen = ({ agreements }: DateEntry) => agreements.length === 0 || agreements.some((id) => !done.has(id));
  return record.dates
    .filter((date) => date.kind === 'forecast' && !settled.has(date.id))
    .filter((date) => (Number.isFinite(end(date)) ? end(date) > edtf(record.asOf).last : isOpen(date)))
    .sort((a, b) => end(a) - end(b) || compareDates(a.date, b.date));
}

/** The number of the last day by which it was expected; infinite where none was said. */
function end({ due }: DateEntry): number {
  return due === undefined ? Infinity : edtf(due).last;
}

function isDone(record: Corpus, agreement: Corpus['agreements'][number]): boolean {
  const { phase } = progressOf(record, agreement);
  return phase === 'in-force' || phase === 'ended';
}
