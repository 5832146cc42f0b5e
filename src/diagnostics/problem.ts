import type { RuleName } from './rules.ts';

/** One thing wrong in one content file. Line and column count from 1. */
export type Problem = {
  file: string;
  line: number;
  column: number;
  message: string;
  rule: RuleName;
};

/** Order of files, lines and columns, by code unit, so that it is the same under every locale. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** All problems as printed: one a line, in order, and their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort(compareProblems)
    .map(({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message}  [${rule}]`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, '', `${count(problems.length, 'problem')} in ${count(files, 'file')}`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Wrong content; its message is the whole printed list. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(printProblems(problems));
    this.problems = problems;
    // Where in our code the mistake was noticed is of no use to an author.
    this.stack = '';
  }
}
