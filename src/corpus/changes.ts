import { dateWords } from '../dates/words.ts';
import type { Change } from '../markdown/rehype-changes.ts';
import { rankOf, type Correction } from '../model/correction.ts';
import { readably } from '../remembered/compare.ts';
import type { Version } from '../remembered/version.ts';
import type { Language } from '../words/language.ts';
import { readable } from './readable.ts';
import { kindSaid } from '../words/changes-said.ts';

/** What each correction changed, by the id of the record, section, paragraph or document that it is about; the gravest first, and of these the newest. */
export function changesOf(
  corrections: readonly Correction[],
  versions: readonly Version[],
  { words, upper }: Language,
  labelOf: (id: string) => string | undefined,
): Record<string, Change[]> {
  const read = readable(versions, words, labelOf);
  const changes = corrections
    .toSorted((a, b) => (a.date > b.date ? -1 : 1))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((correction): [string, Change] => [
      correction.about,
      {
        id: correction.id,
        kind: correction.minor ? 'clarification' : correction.kind,
        reworded: correction.reworded,
        title:
          upper(kindSaid(correction, words.corrections)) + words.marks.colon + dateWords(correction.date, words.dates),
        what: correction.what,
        texts: fieldsOf(correction.id, versions, read).map(({ before, after }) => readably(before, after)),
      },
    ]);
  return Object.fromEntries(
    [...Map.groupBy(changes, ([about]) => about)].map(([about, list]) => [about, list.map(([, change]) => change)]),
  );
}

/** What no reader looks for: told only where nothing else changed. */
const ASIDE = ['cites', 'proof', 'language', 'type', 'wikidata', 'iso3166'];

/** The fields that a correction changed, as they stood before and after it. */
function fieldsOf(
  correction: string,
  versions: readonly Version[],
  read: (version: Version) => string,
): { before: string; after: string }[] {
  const before = versions.filter(({ ended }) => ended === correction);
  const after = versions.filter(({ made }) => made === correction);
  const join = (list: readonly Version[], one: string) =>
    list
      .filter(({ field }) => field === one)
      .map(read)
      .join(' · ');
  const fields = [...new Set([...before, ...after].map(({ field }) => field))];
  const told = fields.filter((field) => !ASIDE.includes(field));
  return (told.length > 0 ? told : fields).map((field) => ({
    before: join(before, field),
    after: join(after, field),
  }));
}
