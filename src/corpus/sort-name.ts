import { languageOf } from '../words/language.ts';

type Named = { name: string; kind?: string; sort?: string | undefined };

/**
 * What a name is looked up at. People stand under their family names: as their record says, or else the last word.
 * @param tag of the language whose articles do not count
 */
export function sortName(entry: Named, tag: string): string {
  if (entry.sort) return entry.sort;
  if (entry.kind !== 'person') return languageOf(tag).filed(entry.name);
  const words = entry.name.split(' ');
  return words.length === 1 ? entry.name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}
