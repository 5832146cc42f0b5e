import { parseEdtf } from '../dates/edtf.ts';
import { dateWords } from '../dates/words.ts';
import type { Version } from '../remembered/version.ts';
import type { Words } from '../words/language.ts';

type Text = Pick<Version, 'field' | 'text'>;

/** The fields by which what is gone was known, the best first. */
const NAMES = ['name', 'publisher', 'title'];

/** The fields that hold a date (EDTF). */
const DATES = ['date', 'known', 'due', 'issued', 'published', 'site.thins-after'];

/**
 * What makes a remembered text one to read: an id in it as the name of its record, a date in words, a key of ours as the word that
 * pages have for it.
 * @param versions all that is remembered, where the names of records that are gone are found
 */
export function readable(
  versions: readonly Version[],
  words: Words,
  labelOf: (id: string) => string | undefined,
): (text: Text) => string {
  const keys = keyWords(words);
  const oldestFirst = versions.toSorted((a, b) => a.since.localeCompare(b.since));
  const lastName = (id: string) =>
    NAMES.map((name) => oldestFirst.findLast((one) => one.id === id && one.field === name)).find(Boolean)?.text;
  return ({ field, text }) => {
    // A file edited by hand may remember what is none.
    if (DATES.includes(field) && parseEdtf(text)) return dateWords(text, words.dates);
    const read = (part: string) => labelOf(part) ?? lastName(part) ?? part;
    return keys.get(field)?.get(text) ?? text.split(' · ').map(read).join(' · ');
  };
}

/** What pages say for the keys of each field that holds one. */
function keyWords({ claims, kinds, actors, article, timeline, sources }: Words): Map<string, Map<string, string>> {
  const labels = (list: Record<string, { label: string }>) =>
    Object.entries(list).map(([key, { label }]): [string, string] => [key, label]);
  return new Map([
    ['verdict', new Map(labels(claims.verdicts))],
    ['kind', new Map([...labels(kinds), ...Object.entries({ ...actors, ...article.statements })])],
    ['confidence', new Map(Object.entries(timeline.confidence))],
    ['tier', new Map(Object.entries(sources.tiers))],
  ]);
}
