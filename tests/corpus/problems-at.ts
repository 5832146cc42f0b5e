import { readCorpus } from '../../src/corpus/read.ts';
import { ContentError, type Problem } from '../../src/diagnostics/problem.ts';

/** The problems of a content folder; an error of another sort is thrown on. */
export function problemsAt(root: string): readonly Problem[] {
  try {
    readCorpus(root);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}
