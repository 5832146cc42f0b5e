import { daysInMonth } from './calendar.ts';
import { edtf } from './edtf.ts';

/**
 * The first evening (EDTF, a day) on which a date has surely come. What is known by its month or year only has come when that is
 * over, as it may have been its last day; what lasted some time has come when it has surely begun or, where its beginning is not
 * known, when it is over.
 */
export function eveningOf(text: string): string {
  const date = edtf(text);
  const ends = date.kind === 'moment' ? [date.moment] : [date.from, date.to];
  const { year, month = 12, day = daysInMonth(year, month) } = ends.find((end) => typeof end !== 'string')!;
  const padded = [month, day].map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...padded].join('-');
}
