import { readFileSync } from 'node:fs';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { content } from './folders.ts';
import { today } from './today.ts';

let corpus: Corpus | undefined;

/** The corpus as it is now, with the day of the build where it has one. */
export function corpusNow(): Corpus {
  return withToday(readCorpus(content));
}

/** Takes the corpus from a file, as JSON, where another process has read the content for this one. */
export function takeCorpus(file: string): void {
  corpus = withToday(JSON.parse(readFileSync(file, 'utf8')));
}

/** The corpus of a build, read at the first call. */
export function corpusOnce(): Corpus {
  return (corpus ??= corpusNow());
}

function withToday(corpus: Corpus): Corpus {
  const day = today();
  return { ...corpus, ...(day && { today: day }) };
}
