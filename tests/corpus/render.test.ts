import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';
import { problemsAt } from './problems-at.ts';

/** Lets the article of the sound tree end with more. */
function withEnd<Result>(end: string, use: (root: string) => Result): Result {
  return withTree('base', (root) => {
    appendFileSync(join(root, 'articles/talks.md'), `\n${end}\n`);
    return use(root);
  });
}

test.each([
  ['a page of the site', 'See [all dates](/timeline/).', '<a href="timeline/">all dates</a>'],
  ['the page of a file', 'See [the explainer](/rva/).', '<a href="rva/">the explainer</a>'],
  ['the source of a record', 'Then [they agreed](date:talks-agreed).', /they agreed<\/a>.*<div class="notes">Source: /],
])('prose leads to %s', (_, end, expected) => {
  const html = withEnd(`## More {#more}\n\n${end}`, (root) => readCorpus(root).articles[0]!.html);
  expect(html.slice(html.indexOf('id="more"'))).toMatch(expected);
});

test('the mark of a claim says what became of it', () => {
  const html = withTree('../corpus/whole', (root) => readCorpus(root).reports[0]!.html);
  expect(html).toMatch(/<sup><a [^>]*aria-label="[^"]*supported[^"]*They agreed to talk\.[^>]*>¶2<\/a><\/sup>/);
});

test('a link that leads nowhere is told beside what is wrong on another line', () => {
  const problems = withEnd('<b>Then\n\n[Ada](actor:ada)', problemsAt);
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '51:1 raw-html',
    '53:1 unknown-actor',
  ]);
});
