import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const WORDS = 3;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** For every node of a paragraph, the first words of the sentence in which it begins. */
export function openingsOf(paragraph: Parents): ReadonlyMap<Nodes, string> {
  const text = toString(paragraph).replaceAll('\n', ' ');
  // A bracket after a full stop belongs to the sentence before it.
  const starts = [...sentences.segment(text)].filter(({ segment }) => !segment.startsWith('('));
  const openings = new Map<Nodes, string>();
  let offset = 0;
  let current = 0;
  visit(paragraph, (node) => {
    while (starts[current + 1] && starts[current + 1]!.index <= offset) current++;
    const { index, segment } = starts[current] ?? { index: Infinity, segment: '' };
    openings.set(node, firstWords(index <= offset ? segment : text));
    if ('value' in node) offset += node.value.length;
  });
  return openings;
}

function firstWords(sentence: string): string {
  const words = sentence
    .trim()
    .replace(/^[“‘(]+/, '')
    .split(/\s+/, WORDS + 1);
  return words.length > WORDS
    ? `${words
        .slice(0, WORDS)
        .join(' ')
        .replace(/\p{P}+$/u, '')}…`
    : words.join(' ');
}
