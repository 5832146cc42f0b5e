import type { Ledger } from './ledger.ts';
import { matchParagraphs, type Published } from './match.ts';
import { anchorNames } from './name.ts';

type Anchored = {
  /** The anchor of each text of each page, in the order given. */
  ids: string[][];
  /** Published anchors whose paragraph now stands within another, and that one's. */
  merged: Map<string, string>;
};

type Place = { text: string; ids: string[] };

/**
 * Finds the anchor of each paragraph of each page: the published one of the paragraph it was, or a new one.
 * A paragraph is looked for on its own page first and then, with what is left, on all.
 */
export function anchorParagraphs(
  pages: readonly { page: string; texts: readonly string[] }[],
  ledger: Ledger,
): Anchored {
  const published = ledger.flatMap(({ id, page, text, heir }) =>
    text === undefined || heir !== undefined ? [] : [{ id, page, text }],
  );
  const places = pages.map(({ texts }) => texts.map((text): Place => ({ text, ids: [] })));
  const lost = new Map(published.map((one) => [one.id, one]));
  for (const [index, { page }] of pages.entries())
    find(
      published.filter((one) => one.page === page),
      places[index]!,
      lost,
    );
  find(
    [...lost.values()],
    places.flat().filter(({ ids }) => ids.length === 0),
    lost,
  );

  const newName = anchorNames(ledger.map(({ id }) => id));
  const merged = new Map<string, string>();
  const name = ({ text, ids: [known, ...others] }: Place): string => {
    const id = known ?? newName(text);
    for (const other of others) merged.set(other, id);
    return id;
  };
  return { ids: places.map((page) => page.map(name)), merged };
}

/** Gives places the published ids of their texts, and takes these from the lost. */
function find(published: readonly Published[], places: readonly Place[], lost: Map<string, unknown>): void {
  const { kept } = matchParagraphs(
    published,
    places.map(({ text }) => text),
  );
  for (const [index, ids] of kept.entries()) {
    places[index]!.ids.push(...ids);
    for (const id of ids) lost.delete(id);
  }
}
