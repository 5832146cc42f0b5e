import type { Sentences } from './sentences.ts';

export type PassageOptions = {
  /** The marks of a quotation. */
  quotes: readonly [open: string, close: string];
  sentences: Sentences;
};

/** What is to be known of places in the text of a paragraph, by their offset. */
export type Passage = {
  /** Whether a word there begins a sentence. */
  begins: (offset: number) => boolean;
  isQuoted: (offset: number) => boolean;
};

export function passageOf(text: string, { quotes: [open, close], sentences }: PassageOptions): Passage {
  let end = 0;
  const starts = sentences(text).map((sentence) => {
    const start = end + /^[^\p{L}\p{N}]*/u.exec(sentence)![0].length;
    end += sentence.length;
    return start;
  });
  return {
    begins: (offset) => starts.includes(offset),
    isQuoted: (offset) => text.lastIndexOf(open, offset) > text.lastIndexOf(close, offset - 1),
  };
}
