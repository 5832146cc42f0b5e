import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What the mark of a claim says to a screen reader, and whether the record contradicts the claim. */
export type ClaimMark = { label: string; contradicted: boolean };

/** Whether a node is the mark of a claim, set after what it is about: `about two years.[¶7](claim:talks-length)`. */
export function isClaimMark(node: Nodes): node is Link {
  return node.type === 'link' && node.url.startsWith('claim:') && toString(node).startsWith('¶');
}
