import type { Problem } from '../diagnostics/problem.ts';
import { isDraft, isMarkdown, readDocument, type Document } from './documents.ts';
import type { ContentFile, Stray } from './files.ts';
import { glean, type Gleanings } from './gleanings.ts';

/** A file with what was read of it. */
export type Reading = { file: ContentFile; document?: Document; isWrong: boolean };

/** All files of a content folder, each read without the others. */
type Readings = {
  readings: Reading[];
  /** What was read, drafts last. */
  documents: Document[];
  gleanings: Gleanings;
  /** Whether no file is wrong, so that what is not there is missing. */
  isWhole: boolean;
  /** But for those of bodies, which are told once these are rendered. */
  problems: Problem[];
};

/** Reads every file as far as it can be read without the others. */
export function readAll(files: readonly ContentFile[], strays: readonly Stray[]): Readings {
  const problems: Problem[] = [];
  const readings = files.map((file): Reading => {
    const { document, problems: own } = readDocument(file);
    problems.push(...own);
    return { file, document, isWrong: own.length > 0 || (document !== undefined && hasMessages(document)) };
  });
  const wrong = readings.filter(({ isWrong }) => isWrong);
  return {
    readings,
    documents: readings.flatMap(({ document }) => document ?? []).sort((a, b) => +isDraft(a) - +isDraft(b)),
    gleanings: glean(
      [...strays, ...wrong.map(({ file }) => file)],
      wrong.flatMap(({ document }) => document ?? []),
    ),
    isWhole: wrong.length + strays.length === 0,
    problems,
  };
}

function hasMessages(document: Document): boolean {
  return isMarkdown(document) && document.prose.file.messages.length > 0;
}
