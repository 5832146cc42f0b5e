import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { content } from './folders.ts';

let corpus: Corpus | undefined;

/** The corpus of a build, read at the first call. */
export function corpusOnce(): Corpus {
  return (corpus ??= readCorpus(content));
}
