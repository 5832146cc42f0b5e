import { blocksOf, type Block } from '../markdown/blocks.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { matchParagraphs, type Published } from '../permalinks/match.ts';
import { anchorName } from '../permalinks/name.ts';
import type { MarkdownDocument } from './documents.ts';

export type Paragraphs = {
  /** The text of each paragraph, by its anchor. */
  texts: Map<string, string>;
  /** Published anchors whose paragraph now stands within another, and that one's. */
  merged: Map<string, string>;
};

type Place = Block & { document: MarkdownDocument; ids: string[] };

/**
 * Gives each paragraph of each body its anchor: the published one of the paragraph it was, or a new one.
 * A paragraph is looked for on its own page first and then, with what is left, on all.
 */
export function anchorParagraphs(pages: ReadonlyMap<MarkdownDocument, string>, ledger: Ledger): Paragraphs {
  const published = ledger.flatMap(({ id, page, text, heir }) =>
    text === undefined || heir !== undefined ? [] : [{ id, page, text }],
  );
  const places = [...pages].map(([document, page]) => ({
    page,
    blocks: blocksOf(document.prose.tree).map((block): Place => ({ ...block, document, ids: [] })),
  }));
  const lost = new Map(published.map((one) => [one.id, one]));
  for (const { page, blocks } of places)
    find(
      published.filter((one) => one.page === page),
      blocks,
      lost,
    );
  find(
    [...lost.values()],
    places.flatMap(({ blocks }) => blocks).filter(({ ids }) => ids.length === 0),
    lost,
  );

  const taken = new Set(ledger.map(({ id }) => id));
  const texts = new Map<string, string>();
  const merged = new Map<string, string>();
  for (const {
    node,
    text,
    line,
    column,
    document,
    ids: [known, ...others],
  } of places.flatMap(({ blocks }) => blocks)) {
    const id = known ?? anchorName(text, taken);
    node.data = { ...node.data, hProperties: { id } };
    document.prose.paragraphs.push({ id, text, line, column });
    taken.add(id);
    texts.set(id, text);
    for (const other of others) merged.set(other, id);
  }
  return { texts, merged };
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
