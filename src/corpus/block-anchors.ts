import type { Ledger } from '../permalinks/ledger.ts';
import { anchorParagraphs } from '../permalinks/paragraphs.ts';
import type { Document, MarkdownDocument } from './documents.ts';

/** The ids of the blocks of each body, in their order. */
export type Anchors = ReadonlyMap<Document, readonly string[]>;

/** The anchors of the blocks of each body, and the published ones of those that were merged into another. */
export function anchorBlocks(
  pages: ReadonlyMap<MarkdownDocument, string>,
  ledger: Ledger,
): { anchors: Anchors; merged: ReadonlyMap<string, string> } {
  const bodies = [...pages].map(([{ prose }, page]) => ({ page, texts: prose.blocks.map(({ text }) => text) }));
  const { ids, merged } = anchorParagraphs(bodies, ledger);
  return { anchors: new Map([...pages.keys()].map((document, index) => [document, ids[index]!])), merged };
}
