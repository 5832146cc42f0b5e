import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { content } from './folders.ts';
import { today } from './today.ts';

let corpus: Corpus | undefined;

/** The corpus as it is now, with the day of the build where it has one. */
export function corpusNow(): Corpus {
  const day = today();
  return { ...readCorpus(content), ...(day && { today: day }) };
}

/** The corpus of a build, read at the first call. */
export function corpusOnce(): Corpus {
  return (corpus ??= corpusNow());
}
