import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { STORIES } from '../stories/build.ts';
import { everyField } from '../stories/every-field.ts';

const read = (path: string): [string, Corpus] => [path, readCorpus(join(import.meta.dirname, '..', path))];

/** Every sound content folder of the tests, by its path, the base tree first, and last one in which every field is filled. */
export const CORPORA: [string, Corpus][] = [
  ...['corpora/base', 'words/fr-tree'].map(read),
  ...STORIES.map((name) => read(`stories/${name}`)),
  filled(),
];

function filled(): [string, Corpus] {
  const { content } = everyField();
  const corpus = readCorpus(content);
  rmSync(content, { recursive: true });
  return ['every field', corpus];
}
