import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { ContentError } from '../../src/diagnostics/problem.ts';
import { withTree } from './overlay.ts';

/** The sound tree with files of every sort. */
const WHOLE = '../corpus/whole';
const files = withTree(WHOLE, (root) => readdirSync(root, { recursive: true, encoding: 'utf8' }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(md|yaml)$/.test(path))
  .sort();

const LINE = /^content\/\S+:[1-9]\d*:[1-9]\d*  \S.*  \[[a-z-]+\]$/;

/** Ways to spoil a text at one of its lines. */
const CHANGES: Record<string, (lines: readonly string[], at: number) => readonly string[]> = {
  'without the line': (lines, at) => lines.toSpliced(at, 1),
  'with the line twice': (lines, at) => lines.toSpliced(at, 0, lines[at]!),
  'with the line indented': (lines, at) => lines.with(at, `  ${lines[at]}`),
  'with the line cut in half': (lines, at) => lines.with(at, lines[at]!.slice(0, lines[at]!.length / 2)),
  'cut off after the line': (lines, at) => lines.slice(0, at + 1),
  'with the next line first': (lines, at) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse()),
  'with another key': (lines, at) => lines.with(at, lines[at]!.replace(/[a-z-]+:/, 'another:')),
  'with a list for its value': (lines, at) => lines.with(at, lines[at]!.replace(/: .*/, ': [a, {b: c}]')),
  'without its value': (lines, at) => lines.with(at, lines[at]!.replace(/: .*/, ':')),
  'with a wrong id': (lines, at) => lines.with(at, lines[at]!.replace(/\bid: ./, 'id: Z')),
};

test('the sound tree has files to spoil', () => {
  expect(files).toEqual([
    'about.md',
    'articles/talks.md',
    'explainers/rva.md',
    'reports/report.md',
    'site.yaml',
    'sources.yaml',
  ]);
});

test.each(files.flatMap((path) => Object.keys(CHANGES).map((change, nth) => [path, change, nth] as const)))(
  '%s %s is read, or its problems are named',
  (path, change, nth) => {
    withTree(WHOLE, (root) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      // Each change at each third line, so that reading stays short; together they spoil every line.
      for (const at of lines.keys().filter((line) => (line + nth) % 3 === 0)) {
        const text = CHANGES[change]!(lines, at).join('\n');
        writeFileSync(join(root, path), text);
        expect(faults(root, text, path), `at line ${at + 1}`).toEqual([]);
      }
    });
  },
);

test('the same folder gives the same corpus', () => {
  const [first, second] = withTree('base', (root) =>
    [readCorpus(root), readCorpus(root)].map((corpus) => JSON.stringify(corpus)),
  );
  expect(second).toBe(first);
});

test('a corpus is plain JSON', () => {
  const corpus = withTree('base', (root) => readCorpus(root));
  expect(JSON.parse(JSON.stringify(corpus))).toEqual(corpus);
});

/** Printed lines that are not as they should be, or that point outside the file that was changed. */
function faults(root: string, text: string, path: string): string[] {
  const printed = problemLines(root);
  const lines = text.split('\n');
  return printed.filter((line) => {
    const [, file, row, column] = /^content\/(\S+?):(\d+):(\d+) /.exec(line) ?? [];
    const outside = file === path && Number(column) > (lines[Number(row) - 1]?.length ?? -1) + 1;
    return !LINE.test(line) || outside || /undefined|\[object|Invalid input/.test(line);
  });
}

/** The lines of the problems of a folder; an error of another sort is thrown on. */
function problemLines(root: string): string[] {
  try {
    readCorpus(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').slice(0, -2);
  }
  return [];
}
