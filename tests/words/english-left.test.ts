import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/words/language.ts';
import { built } from '../stories/build.ts';
import { leaves } from './leaves.ts';

/** Words that are spelt alike in English and French. */
const SHARED = [
  ...['site', 'auto', 'sources', 'articles', 'corrections', 'article', 'source', 'notes', 'note', 'table'],
  ...['dates', 'date', 'parties', 'organisation', 'force', 'forces', 'triangle', 'json', 'licence', 'place'],
  ...['correction', 'contact', 'sections', 'questions', 'chicago', 'cite', 'schema', 'version', 'versions'],
  ...['json schema', 'markdown'],
];

/** What authors are told, in English whatever the language of the site, and patterns. */
const NOT_ON_PAGES = /^(formerlyHint|statusSaid)\b|\.ordinal$/;

/** Little words that no French text has. */
const LITTLE = /(?<!\p{L})(?:the|of|and|with|from|by|this|which|each|not|are|was|has|its|there|where)(?!\p{L})/giu;

test('every word of the English is another in French, but for those that both have', () => {
  const french = new Set(fragments('fr'));
  expect(fragments('en').filter((one) => french.has(one) && !SHARED.includes(one))).toEqual([]);
});

test('a French site says nothing in English', () => {
  const { dist } = built(join(import.meta.dirname, 'fr-tree'), 'french');
  const french = new Set(fragments('fr'));
  const english = fragments('en').filter((one) => !french.has(one) && !SHARED.includes(one));
  expect(english.length).toBeGreaterThan(250);
  const left = new RegExp(`(?<!\\p{L})(?:${english.map(RegExp.escape).join('|')})(?!\\p{L})`, 'giu');
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(60);
  const found = pages.flatMap((page) =>
    said(readFileSync(join(dist, page), 'utf8')).flatMap((text) =>
      [...(text.match(left) ?? []), ...(text.match(LITTLE) ?? [])].map((word) => `${page}: ${word} in: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});

test('English is found wherever a page can say it', () => {
  const page =
    '<title>a</title><meta name="description" content="b"><style>p::after{content:"c"}</style><img alt="d"><p aria-label="e" data-f="f">g</p>';
  expect(said(page).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

/** All that the words of a language say, cut where a page puts something in, in small letters; four letters at least. */
function fragments(tag: string): string[] {
  const texts = leaves(languageOf(tag).words)
    .filter(([path]) => !NOT_ON_PAGES.test(path))
    .flatMap(([, said]) => (typeof said === 'string' ? [said] : spoken(said)));
  const cut = texts.flatMap((text) => text.toLowerCase().split(/\b(?:undefined|false|nan)\b|[^\p{L}’' -]+/u));
  return [...new Set(cut.map((text) => text.trim()).filter((text) => (text.match(/\p{L}/gu) ?? []).length >= 4))];
}

/** What stands for anything that a function among the words may take: a number, a list, a date. */
const ANYTHING = [['1'], ['1', '2'], []].flatMap((list) =>
  [true, false].map((isDay) => Object.assign([...list], { text: '1', isDay, isAbout: isDay })),
);

/** All that a function among the words can say, of one and of several. */
function spoken(said: (...args: any[]) => string): string[] {
  return [...ANYTHING, 1, false].flatMap((any) => {
    try {
      return said(any, any, any, any) ?? [];
    } catch {
      return [];
    }
  });
}

/** All that a page says: its text, the attributes that are read out or shown, and what its styles put in. */
function said(html: string): string[] {
  const found: string[] = [];
  visit(rehype().parse(html) as Root, (node, _, parent) => {
    if (node.type === 'text') {
      const { tagName, properties } = parent as Element;
      // Names and titles of licences.
      if (properties['translate'] === 'no') return;
      if (tagName === 'style') found.push(...[...node.value.matchAll(/"([^"]*)"/g)].map(([, text]) => text!));
      // Code and names of files are of no language.
      else if (!['script', 'pre', 'code'].includes(tagName)) found.push(node.value);
    }
    if (node.type !== 'element' || node.properties['httpEquiv']) return;
    for (const [name, value] of Object.entries(node.properties)) {
      const isSaid = ['title', 'ariaLabel', 'alt', 'content'].includes(name) || name.startsWith('data');
      if (isSaid && typeof value === 'string') found.push(value);
    }
  });
  // Addresses are the same in every language.
  return found
    .map((text) =>
      text
        .replace(/\S*[/#]\S*/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}
