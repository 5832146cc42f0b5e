import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const WORDS = 3;
/** Between words, not before a mark that must stay with the word before it. */
const BREAKABLE = /[^\S\u00a0\u202f]+/;

/** Cuts a text into its sentences, spaces and all. */
export type Sentences = (text: string) => string[];

/** For every node of a paragraph, the first words of the sentence in which it begins. */
export function openingsOf(paragraph: Parents, sentences: Sentences): ReadonlyMap<Nodes, string> {
  const text = toString(paragraph).replaceAll('\n', ' ');
  let end = 0;
  const all = sentences(text).map((sentence) => ({ index: end, segment: sentence, end: (end += sentence.length) }));
  // A bracket after a full stop belongs to the sentence before it, and so does the mark of a claim.
  const starts = all
    .filter(({ segment }) => !segment.startsWith('('))
    .map((one) => ({ ...one, index: one.index + /^(¶\d+)?/.exec(one.segment)![0].length }));
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

/** The first words of a text, without what stands before them: brackets, marks of claims and judgements. */
export function firstWords(sentence: string): string {
  const words = sentence
    .replace(/^(?:[\p{Ps}\p{Pi}\p{So}\s]|¶\d+)+/u, '')
    .trim()
    .split(BREAKABLE, WORDS + 1);
  return words.length > WORDS
    ? `${words
        .slice(0, WORDS)
        .join(' ')
        .replace(/[\p{P}\s]+$/u, '')}…`
    : words.join(' ');
}
