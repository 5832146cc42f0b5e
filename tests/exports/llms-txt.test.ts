import { join } from 'node:path';
import type { Heading, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { llmsTxt } from '../../src/exports/llms-txt.ts';
import { heads } from '../../src/views/heads.ts';
import { edited } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');
const corpus = readCorpus(join(import.meta.dirname, '../stories/test-ban'));
const { children } = remark().parse(llmsTxt(corpus, SITE));

test('it begins with a title and a summary, and its sections are lists of links', () => {
  expect(children.map(({ type }) => type)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    'heading',
    'list',
    'heading',
    'list',
  ]);
  expect(children.filter(({ type }) => type === 'heading').map((heading) => (heading as Heading).depth)).toEqual([
    1, 2, 2,
  ]);
});

test('it leads to the twin of every page, by its title', () => {
  const links: Link[] = [];
  visit(children[4]!, 'link', (link) => void links.push(link));
  expect(links.map((link) => [toString(link), link.url])).toEqual(
    heads(corpus).map(({ title, address }) => [title, `${SITE.href}${address}index.md`]),
  );
});

test('the title is that of the edition, and brackets in those of pages end no link', () => {
  const [article] = corpus.articles;
  const text = llmsTxt({ ...edited({ title: 'A' }), articles: [{ ...article!, title: 'B [c](d)' }] }, SITE);
  expect(text).toMatch(/^# A\n/);
  expect(toString(remark().parse(text))).toContain('B [c](d)');
});

test('it is a list of the pages, each with its description, and of the data', () => {
  const told = edited({ title: 'The  story', tagline: 'So\n it is.' });
  const pages = heads(told).map(({ address, title, description }) => {
    return `- [${title}](${SITE.href}${address}index.md)${description ? `: ${description}` : ''}`;
  });
  expect(llmsTxt(told, SITE)).toBe(`# The story

> So it is.

What was agreed and what was not.

## Sections

${pages.join('\n')}

## Data

- [All records (JSON)](https://site.example/repo/data/article.json)
- [Linked data](https://site.example/repo/data/graph.jsonld)
- [Articles, updates and corrections](https://site.example/repo/feed.xml)
`);
});
