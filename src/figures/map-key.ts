import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import type { Shape } from '../model/edition.ts';
import type { Level } from './glyphs.ts';
import type { AccessMap } from './map.ts';

/** What a mark of the map looks like: the classes of its actor, how much of it is filled, and its shape, where that is no outline. */
type Look = { look: string; level: Level; shape: Shape | undefined };

/** An entry of the key: the looks that share a meaning. */
type KeyEntry = { looks: Look[]; words: string };

/** The key of the map: its hub, how far the others have come, and the territories of each owner. */
export function mapKey({ states, territories }: AccessMap, { edition }: Corpus): KeyEntry[] {
  const { map } = languageOf(edition.language).words.figures;
  const all = [
    ...states.map(({ look, level, reached, name }) => ({ look, level, shape: undefined, words: reached ?? name })),
    ...territories.map(({ look, shape, owner }) => ({
      look,
      level: 'full' as const,
      shape,
      words: map.territoryOf(owner.name),
    })),
  ];
  return [...Map.groupBy(all, ({ words }) => words)].map(([words, some]) => ({
    words,
    looks: [...new Map(some.map(({ words: _, ...look }) => [JSON.stringify(look), look])).values()],
  }));
}
