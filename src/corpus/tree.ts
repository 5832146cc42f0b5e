import type { Problem } from '../diagnostics/problem.ts';
import { readLedger, type Found as FoundLedger } from '../permalinks/read.ts';
import { readPublished, type Found } from '../remembered/read.ts';
import { readFiles, type ContentFile, type PictureFile, type Stray } from './files.ts';

/** A content folder as it was found. */
export type Tree = {
  files: ContentFile[];
  pictures: PictureFile[];
  strays: Stray[];
  /** How its files are named in problems. */
  label: string;
  /** What it has promised. */
  found: FoundLedger;
  /** What it has published. */
  earlier: Found;
  problems: Problem[];
};

/** Reads all that a content folder has. */
export function readTree(root: string, label = 'content'): Tree {
  const { problems, ...files } = readFiles(root, label);
  const found = readLedger(root, label);
  const earlier = readPublished(root, label);
  return { ...files, label, found, earlier, problems: [...problems, ...found.problems, ...earlier.problems] };
}
