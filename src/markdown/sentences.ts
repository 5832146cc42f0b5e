import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit, EXIT } from 'unist-util-visit';

const WORDS = 3;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first words of the sentence of a paragraph in which a node begins. */
export function openingOf(paragraph: Parents, node: Nodes): string {
  const text = toString(paragraph).replaceAll('\n', ' ');
  const offset = offsetOf(paragraph, node);
  // A bracket after a full stop belongs to the sentence before it.
  const sentence =
    [...sentences.segment(text)].findLast(({ index, segment }) => index <= offset && !segment.startsWith('('))
      ?.segment ?? text;
  const words = sentence
    .trim()
    .replace(/^[“‘(]+/, '')
    .split(/\s+/);
  return words.length > WORDS
    ? `${words
        .slice(0, WORDS)
        .join(' ')
        .replace(/\p{P}+$/u, '')}…`
    : words.join(' ');
}

/** How many characters of a paragraph's text come before a node. */
function offsetOf(paragraph: Parents, node: Nodes): number {
  let offset = 0;
  visit(paragraph, (inner) => {
    if (inner === node) return EXIT;
    if ('value' in inner) offset += inner.value.length;
    return undefined;
  });
  return offset;
}
