import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit, EXIT } from 'unist-util-visit';

const WORDS = 3;
/** Between words, not before a mark that must stay with the word before it. */
const BREAKABLE = /[^\S\u00a0\u202f]+/;

/** Cuts a text into its sentences, spaces and all. */
export type Sentences = (text: string) => string[];

/** The first words of the sentence of a paragraph in which a node begins. */
export function openingOf(paragraph: Parents, node: Nodes, sentences: Sentences): string {
  const text = toString(paragraph).replaceAll('\n', ' ');
  const offset = offsetOf(paragraph, node);
  let begin = 0;
  let found = text;
  for (const sentence of sentences(text)) {
    // A bracket after a full stop belongs to the sentence before it.
    if (begin <= offset && !sentence.startsWith('(')) found = sentence;
    begin += sentence.length;
  }
  const words = found
    .replace(/^[\p{Ps}\p{Pi}\s]+/u, '')
    .trim()
    .split(BREAKABLE);
  if (words.length <= WORDS) return words.join(' ');
  return `${words
    .slice(0, WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '')}…`;
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
