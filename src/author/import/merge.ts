import type { Source } from '../../model/source.ts';
import { likelyId } from '../../corpus/likely-id.ts';
import { addItem } from '../insert.ts';
import { keepingLineEnds } from '../line-ends.ts';
import type { Item } from './items.ts';
import { sourceOf } from './source-of.ts';

/** What became of each item: `there` by which source, `added` as which, or `refused` and why. */
type Merged = {
  text: string;
  there: { item: Item; id: string }[];
  added: { item: Item; id: string }[];
  refused: { item: Item; why: string }[];
};

/**
 * Adds to the text of `sources.yaml` what the content has not: all that the text has stays to the character. An item is there already by
 * its DOI, its address or its id.
 * @param sources what the content holds
 * @param given every id of the content
 */
export function merged(
  text: string,
  sources: readonly Known[],
  items: readonly Item[],
  given: ReadonlySet<string>,
): Merged {
  const known: Known[] = [...sources];
  const taken = new Set(given);
  const path = /^-/m.test(text) && !/^references:/m.test(text) ? [] : ['references'];
  const result: Merged = { text, there: [], added: [], refused: [] };
  for (const item of items) {
    const twin = known.find((one) => isSame(one, item.csl));
    if (twin) {
      result.there.push({ item, id: twin.id });
      continue;
    }
    const source = sourceOf(item.csl, taken);
    if (Array.isArray(source)) {
      result.refused.push(...source.map((why) => ({ item, why })));
      continue;
    }
    result.text = keepingLineEnds(result.text, (text) => addItem(text, path, source));
    result.added.push({ item, id: source.id });
    taken.add(source.id);
    known.push(source);
  }
  return result;
}

type Known = Pick<Source, 'id' | 'URL' | 'DOI'>;

function isSame({ id, URL: url, DOI }: Known, csl: Item['csl']): boolean {
  const own = String(csl['id'] ?? '');
  return (
    (DOI !== undefined && doi(DOI) === doi(csl['DOI'])) ||
    (url !== undefined && address(url) === address(csl['URL'])) ||
    (!own.includes(':') && likelyId(own)[0] === id)
  );
}

/** A DOI without what it is resolved by; its letters have no case. */
function doi(value: unknown): string {
  return String(value ?? '')
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '')
    .toLowerCase();
}

/** An address without what makes no other of it. */
function address(value: unknown): string {
  return String(value ?? '')
    .replace(/^https?:\/\//i, '')
    .replace(/\/?(#.*)?$/, '');
}
