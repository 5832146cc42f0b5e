const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** How many words a text has, whatever its language (Unicode UAX 29). */
export function wordCount(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
