import { dateWords } from '../dates/words.ts';
import type { DateWords } from '../words/dates.ts';
import type { Key } from './parts.ts';

/** Digits of a date that name its year, month and day. */
const [YEAR, MONTH, DAY] = [4, 7, 10];

/**
 * What a date (EDTF) is filed under, by its first known day: its century and decade, spelt `20xx` and `202x`, its year, and its month
 * and day as far as they are known.
 */
export function keysOfDate(date: string, words: DateWords): Key[] {
  const [known = ''] = /[\d-]+/.exec(date) ?? [];
  const spans = ['00', '0'].map((least) => {
    const same = known.slice(0, YEAR - least.length);
    const years = `${same}${least}/${same}${least.replaceAll('0', '9')}`;
    return { slug: same + least.replaceAll('0', 'x'), label: dateWords(years, words) };
  });
  const moments = [YEAR, MONTH, DAY]
    .filter((digits) => digits <= known.length)
    .map((digits) => known.slice(0, digits))
    .map((slug) => ({ slug, label: dateWords(slug, words) }));
  return [...spans, ...moments];
}
