import { blocksOf } from '../markdown/blocks.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { matchParagraphs } from '../permalinks/match.ts';
import { anchorName } from '../permalinks/name.ts';
import type { MarkdownDocument } from './documents.ts';

export type Paragraphs = {
  /** The text of each paragraph, by its anchor. */
  texts: Map<string, string>;
  /** Published anchors whose paragraph now stands within another, and that one's. */
  merged: Map<string, string>;
};

/** Gives each paragraph of each body its anchor: the published one of the paragraph it was, or a new one. */
export function anchorParagraphs(pages: ReadonlyMap<MarkdownDocument, string>, ledger: Ledger): Paragraphs {
  const taken = new Set(ledger.map(({ id }) => id));
  const texts = new Map<string, string>();
  const merged = new Map<string, string>();
  for (const [{ prose }, page] of pages) {
    const published = ledger.flatMap(({ id, page: home, text, heir }) => (home === page && text !== undefined && heir === undefined ? [{ id, text }] : []));
    const blocks = blocksOf(prose.tree);
    const { kept } = matchParagraphs(published, blocks.map(({ text }) => text));
    for (const [index, { node, text, line, column }] of blocks.entries()) {
      const [known, ...others] = kept[index]!;
      const id = known ?? anchorName(text, taken);
      for (const other of others) merged.set(other, id);
      node.data = { ...node.data, hProperties: { id } };
      prose.paragraphs.push({ id, text, line, column });
      taken.add(id);
      texts.set(id, text);
    }
  }
  return { texts, merged };
}
