import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readDocument } from '../../src/corpus/documents.ts';
import { readFiles } from '../../src/corpus/files.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';
import { problemsAt } from './problems-at.ts';

function withFile(path: string, text: string): Corpus {
  return withTree('base', (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return readCorpus(root);
  });
}

test.each([
  '.DS_Store',
  'articles/.DS_Store',
  'articles/._talks.md',
  'Thumbs.db',
  'desktop.ini',
  'articles/talks.md~',
  'articles/.talks.md.swp',
  'articles/#talks.md#',
  'articles/.#talks.md',
  '.gitattributes',
  'articles/.gitkeep',
  '.git/HEAD',
  '.obsidian/app.json',
])('%s, which a program left there, is passed over', (path) => {
  expect(withFile(path, 'left over')).toEqual(withTree('base', (root) => readCorpus(root)));
});

test.each(['articles/talks.md.bak', 'DS_Store', 'articles/.talks.md', 'git/HEAD', 'articles/swp', 'articles/a.md/b'])(
  '%s is not',
  (path) => {
    expect(() => withFile(path, 'no content')).toThrow('[stray-file]');
  },
);

test.each(['sources/b.yaml', 'sources/2024.yaml'])('%s lists sources as `sources.yaml` does', (path) => {
  const base = withTree('base', (root) => readCorpus(root));
  withTree('base', (root) => {
    mkdirSync(join(root, 'sources'));
    renameSync(join(root, 'sources.yaml'), join(root, path));
    expect(readCorpus(root)).toEqual(base);
  });
});

test('an id that two lists of sources give is a problem of the second', () => {
  const twice = () => withFile('sources/b.yaml', '- {id: communique, type: webpage, title: A}');
  expect(twice).toThrow(/^content\/sources\/b\.yaml:1:8 .*`communique`.*content\/sources\.yaml:2:7/);
});

test.each(['sources/b.md', 'articles/b.yaml', 'sources/B.yaml', 'sources/a/b.yaml', 'source/b.yaml'])(
  '%s does not',
  (path) => {
    expect(() => withFile(path, '[]')).toThrow('[stray-file]');
  },
);

test('of files that no page would show, those that may have been meant as content are told apart', () => {
  withTree('base', (root) => {
    rmSync(root, { recursive: true });
    mkdirSync(join(root, 'articles'), { recursive: true });
    for (const name of ['a.md.bak', 'B.md', 'c.yaml', 'd.txt']) writeFileSync(join(root, 'articles', name), name);
    writeFileSync(join(root, 'articles-e.txt'), '');
    const { problems, strays } = readFiles(root, 'content');
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/articles-e.txt stray-file',
      'content/articles/B.md stray-file',
      'content/articles/a.md.bak stray-file',
      'content/articles/c.yaml stray-file',
      'content/articles/d.txt stray-file',
    ]);
    expect(strays.map(({ bytes }) => String(bytes))).toEqual(['B.md', 'c.yaml']);
  });
});

test('letters with separate accents are composed', () => {
  const path = 'articles/talks.md';
  const decomposed = withTree('base', (root) =>
    readFileSync(join(root, path), 'utf8').replace('title: Two states', 'title: Étaïn').normalize('NFD'),
  );
  expect(decomposed).toContain('E\u0301tai\u0308n');
  expect(withFile(path, decomposed).articles[0]!.title).toBe('Étaïn open talks');
});

test('of files that are read again only those are parsed anew that have changed', () => {
  withTree('base', (root) => {
    const read = () => readFiles(root, 'content').files.map(readDocument);
    const before = read();
    writeFileSync(join(root, 'explainers/rva.md'), 'Otherwise\n');
    expect(read().map((one, index) => one === before[index])).toEqual([true, false, true]);
  });
});

test('a folder that is missing, or a file in its place, has no content', () => {
  const message =
    'content:1:1  Unexpected empty folder, expected Markdown files in `articles`, `explainers` or `reports`  [no-content]';
  expect(printed('/nowhere/at/all')).toBe(message);
  expect(printed(import.meta.filename)).toBe(message);
});

test.skipIf(process.platform === 'win32').each([
  ['nowhere', '/nowhere/at/all.md'],
  ['to a folder', '/'],
  ['to a file', import.meta.filename],
])('a symbolic link %s is a problem and is not followed', (_, target) => {
  const found = withTree('base', (root) => {
    symlinkSync(target, join(root, 'explainers/notes.md'));
    return printed(root);
  });
  expect(found).toEqual(
    `content/explainers/notes.md:1:1  Unexpected link or device, expected a file of its own  [stray-file]`,
  );
});

function printed(root: string): string {
  return problemsAt(root)
    .map(({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message}  [${rule}]`)
    .join('\n');
}
