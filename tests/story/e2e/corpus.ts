import { content } from '../../../src/build/folders.ts';
import { readCorpus } from '../../../src/corpus/read.ts';

/** The corpus of this story, read once by each process. */
export const corpus = readCorpus(content);
