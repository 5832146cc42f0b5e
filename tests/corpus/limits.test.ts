import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { withTree } from './overlay.ts';
import { problemsAt } from './problems-at.ts';

const NOTES = 'explainers/notes.md';
const HEAD = '---\nid: notes\ntitle: Notes\nlabel: Notes\ndescription: Notes.\nas-of: 2024-05-03\n---\n';

test('a file of a million bytes is read', () => {
  expect(problems({ [NOTES]: filled(1_000_000) })).toEqual([]);
});

test('a file of a byte more is not', () => {
  expect(printed({ [NOTES]: filled(1_000_001) })).toBe(
    `content/${NOTES}:1:1  Unexpected 1000001 bytes, expected at most 1000000 bytes in a file  [too-large]`,
  );
});

test('a file is measured in bytes, not in characters', () => {
  expect(problems({ [NOTES]: HEAD + '日'.repeat(333_334) })[0]?.rule).toBe('too-large');
});

const DEEP = 'Unexpected quote, list or emphasis inside 32 others, expected less nesting  [too-deep]';

test.each([
  ['quotes', '>'.repeat(3_000), '9:1'],
  ['quotes apart', '> '.repeat(3_000), '9:1'],
  ['lists', '- '.repeat(3_000), '9:1'],
  ['numbered lists', '1. '.repeat(3_000), '9:1'],
  ['quotes and lists in turn', '> - '.repeat(1_500), '9:1'],
  ['emphases', '**a '.repeat(500) + 'b' + ' c**'.repeat(500), '9:129'],
  ['lists, line by line', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), '41:65'],
])('a body of deeply nested %s is a problem and no crash', (_, body, place) => {
  expect(printed({ [NOTES]: `${HEAD}\n${body} deep\n` })).toBe(`content/${NOTES}:${place}  ${DEEP}`);
});

test.each([
  ['quotes', '> '],
  ['lists', '- '],
])('32 %s in each other are read', (_, marker) => {
  expect(problems({ [NOTES]: `${HEAD}\n${marker.repeat(32)}deep\n` })).toEqual([]);
});

test.each([
  ['lists', `${'['.repeat(3_000)}a${']'.repeat(3_000)}`],
  ['maps', `${'{a: '.repeat(3_000)}b${'}'.repeat(3_000)}`],
  ['lists without end', '['.repeat(3_000)],
  ['items on a line', `\n  ${'- '.repeat(2_500)}`],
  ['keys on a line', '? '.repeat(4_000)],
  ['items, line by line', `\n${Array.from({ length: 1_300 }, (_, level) => `${' '.repeat(level)}-`).join('\n')}`],
  ['maps, line by line', `\n${Array.from({ length: 1_300 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`],
])('frontmatter of deeply nested %s is a problem and no crash', (_, value) => {
  expect(printed({ [NOTES]: HEAD.replace('Notes.', value) })).toMatch(
    /^content\/explainers\/notes\.md:\d+:\d+  Unexpected list or map inside 32 others, expected less nesting  \[too-deep\]$/,
  );
});

test.each([
  ['letters', 'a'.repeat(65_531), 'paragraph of 65537 bytes, expected at most 65536, and an empty line after it'],
  ['links', '[a]('.repeat(501), '501 links in a paragraph, expected at most 500'],
  ['references', '[a][b] '.repeat(251), '502 links in a paragraph, expected at most 500'],
  ['emphases', '*a_ '.repeat(10_000), '20000 marks of emphasis in a paragraph, expected at most 1000'],
  ['strong', 'a**b'.repeat(10_000), '10000 marks of emphasis in a paragraph, expected at most 1000'],
  ['comments', 'x <!-- '.repeat(501), '501 signs `<` in a paragraph, expected at most 500'],
  ['code', '` `` '.repeat(501), '1002 marks of code in a paragraph, expected at most 1000'],
])('too much of %s in a paragraph is a problem', (_, text, found) => {
  expect(printed({ [NOTES]: `${HEAD}Text.\n\n  \n${text}\nmore\n\nText.` })).toBe(
    `content/${NOTES}:11:1  Unexpected ${found}  [too-long]`,
  );
});

const BLOCKS = 'more than 300 quotes, lists, footnotes and underlined headings, expected fewer in a file';

test.each([
  ['quotes', '> a\n***\n', 300],
  ['lists', '1. a\n***\n', 300],
  ['lists in lists', '- a\n  - b\n', 150],
  ['footnotes', '[^a]: b\n***\n', 300],
  ['underlined headings', 'a\n===\n', 300],
  ['underlined headings in quotes', '> a\n> ---\n', 150],
])('more than 300 %s in a file are a problem', (_, text, most) => {
  const body = `${text.repeat(most / 2)}\n`.repeat(2);
  expect(printed({ [NOTES]: HEAD + body })).not.toContain(BLOCKS);
  expect(printed({ [NOTES]: HEAD + body + text })).toMatch(
    new RegExp(`^content/${NOTES}:\\d+:1  Unexpected ${BLOCKS}  \\[too-long\\]$`),
  );
});

test('a list is one however many items it has', () => {
  const items = Array.from({ length: 600 }, (_, at) => `${at + 1}. a\n`).join('');
  expect(lines(problems({ [NOTES]: HEAD + items }))).toBe('');
});

test('a heading that ends in many spaces is read', () => {
  expect(lines(problems({ [NOTES]: `${HEAD}## a {#a-heading}${' '.repeat(50_000)}\n` }))).toBe('');
});

test.each([
  ['fonts/some-face.woff2', ''],
  ['fonts/notes.txt', 'content/fonts/notes.txt:1:1  Unexpected file that no page would show'],
])('%s beside the content', (path, message) => {
  expect(printed({ [path]: 'x' })).toContain(message);
  expect(printed({ [path]: 'x' }) === '').toBe(message === '');
});

/** An explainer of so many bytes. */
function filled(bytes: number): string {
  return HEAD + `${'a'.repeat(9_998)}\n\n`.repeat(100).slice(0, bytes - HEAD.length);
}

function printed(files: Record<string, string>): string {
  return lines(problems(files));
}

/** The problems of the sound tree with some files put into it. */
function problems(files: Record<string, string>): readonly Problem[] {
  return withTree('base', (root) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return problemsAt(root);
  });
}

function lines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message}  [${rule}]`)
    .join('\n');
}
