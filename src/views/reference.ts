import { fullName } from '../model/csl-name.ts';
import { DATES, NAMES, TEXTS } from '../model/csl-variables.ts';
import type { Source } from '../model/source.ts';

type NameKey = keyof typeof NAMES;
type DateKey = keyof typeof DATES;
type TextKey = keyof typeof TEXTS | 'title' | 'URL' | 'language';

/** A field of a source, as a page can show it: names in the order in which they are spoken, a date as EDTF. */
export type ReferencePart =
  { key: NameKey; names: string[] } | { key: DateKey; date: string } | { key: TextKey; text: string };

type PartKey = Exclude<keyof Source, 'archived'>;

/** What makes up a reference, in the order in which one is read. */
const REFERENCE = [
  'author',
  'title',
  'genre',
  'editor',
  'translator',
  'container-title',
  'volume',
  'issue',
  'page',
  'edition',
  'collection-title',
  'collection-number',
  'number',
  'authority',
  'publisher-place',
  'publisher',
  'issued',
  'DOI',
  'URL',
] as const satisfies readonly PartKey[];

const ALL = [...Object.keys(NAMES), ...Object.keys(TEXTS), 'language', ...Object.keys(DATES)] as PartKey[];
const DETAILS = ALL.filter((key) => !(REFERENCE as readonly string[]).includes(key));

/**
 * The fields of a source, without words of any language.
 * @returns `reference`, what a reference is made of, in its order; and `details`, all else that the source gives
 */
export function referenceParts(source: Source): { reference: ReferencePart[]; details: ReferencePart[] } {
  return { reference: partsOf(source, REFERENCE), details: partsOf(source, DETAILS) };
}

function partsOf(source: Source, keys: readonly PartKey[]): ReferencePart[] {
  return keys.flatMap((key): ReferencePart[] => {
    const value = source[key];
    if (value === undefined) return [];
    if (typeof value !== 'string') return [{ key: key as NameKey, names: value.map(fullName) }];
    return key in DATES ? [{ key: key as DateKey, date: value }] : [{ key: key as TextKey, text: value }];
  });
}
