import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const DESCRIBED = 'title: More\ndescription: More.\n';
const CLAIM =
  'at: 2, by: jauja, kind: event, says: It was., verdict: supported, because: So it says., cites: [{source: communique}]';
const report = (id: string) =>
  `---\nid: ${id}\n${DESCRIBED}source: communique\nparagraphs: 2\nas-of: 2024-05-03\nclaims:\n  - {id: claim-${id}, ${CLAIM}}\n---\nMore.\n`;
const article = (id: string, day: string) =>
  `---\nid: ${id}\n${DESCRIBED}label: News\nlabel-means: News.\npublished: ${day}\nas-of: ${day}\n---\nMore.\n`;
const notes = (records: string, body = 'Text.') =>
  `---\nid: notes\n${DESCRIBED}label: Notes\nas-of: 2024-05-03\n${records}---\n${body}`;

/** The sound tree with files of every sort, and some more. */
function read(files: Record<string, string>): Corpus {
  return withTree('../corpus/whole', (root) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    return readCorpus(root);
  });
}

test('a claim of one of several reports says of which', () => {
  expect(read({}).index['claim-one']!.label).toBe('a claim in the report’s ¶2');
  const { reports, index } = read({
    'reports/b.md': report('t'),
    'reports/a.md': report('a'),
    'explainers/notes.md': notes(`claims: [{id: told, ${CLAIM}}]\n`),
  });
  expect(reports.map(({ url }) => url)).toEqual(['claims/', 'claims/report-one/', 'claims/t/']);
  expect(index['claim-a']!.label).toBe('Présidence de la République, a claim in the report’s ¶2');
  expect(index['told']!.label).toBe('a claim in the report’s ¶2');
  expect(index['communique']!.label).toBe('Présidence de la République');
});

test('where one of several reports names a source that is not there, only that is wrong', () => {
  const lost = report('b').replace('source: communique\n', 'source: nothing\n');
  expect(() => read({ 'reports/b.md': lost })).toThrow(
    /^content\/reports\/b\.md:5:9 .+\[unknown-source\]\n\n1 problem /,
  );
});

test('a document is called by its title, and leads to its page', () => {
  const { index } = read({ 'explainers/notes.md': notes('') });
  expect(index['notes']).toEqual({ kind: 'document', name: 'More', label: 'More', url: 'notes/' });
});

test.each([
  ['Notes', 'Notes', 'Notes: First', 'Notes: Last'],
  ['Why?', 'Why?', 'Why? First', 'Why? Last'],
  ['Why? Notes', 'Why? Notes', 'Why? Notes: First', 'Why? Notes: Last'],
])('a paragraph of ‘%s’ is called by it and by the section that it stands in', (label, ...paragraphs) => {
  const body = 'None.\n\n## First {#first}\n\nOne.\n\n## Last {#last}\n\nTwo.\n';
  const { index } = read({ 'explainers/notes.md': notes('', body).replace('label: Notes', `label: "${label}"`) });
  const labels = (kind: string) =>
    Object.values(index).filter((one) => one.kind === kind && one.url.startsWith('notes/#'));
  expect(labels('paragraph').map((one) => one.label)).toEqual(paragraphs);
  expect(labels('section').map((one) => one.label)).toEqual(['First', 'Last']);
});

test('a list that is too long for a page has each of its parts once', () => {
  const terms = Array.from(
    { length: 200 },
    (_, at) => `  - {id: t-${at}, name: ${'AB'[at % 2]}${at}, definition: A., cites: [{source: communique}]}\n`,
  );
  const { parts, index } = read({ 'explainers/notes.md': notes(`terms:\n${terms.join('')}`) });
  expect(parts.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['glossary/a/', 'glossary/b/', 'glossary/f/']),
  );
  expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length);
  expect(index['t-0']!.url).toBe('glossary/a/#t-0');
});

test('the article that leads comes first, then the others by their days', () => {
  const { articles, asOf } = read({
    'articles/a.md': article('a', '2024-06-02'),
    'articles/b.md': article('b', '2024-04-01'),
    'articles/c.md': article('c', '2024-05-15'),
  });
  expect(articles.map(({ id }) => id)).toEqual(['talks', 'b', 'c', 'a']);
  expect(asOf).toBe('2024-06-02');
});

test('a section opens with the first words below it', () => {
  const body = 'None.\n\n## First {#first}\n\nOne.\n\nTwo.\n\n## Last {#last}\n';
  const { explainers } = read({
    'explainers/notes.md': notes('', body),
  });
  expect(explainers.find(({ id }) => id === 'notes')!.sections.map(({ opening }) => opening)).toEqual(['One.', '']);
});

test('a page has none of its records, and each source its address', () => {
  const { reports, sources } = read({});
  expect(['claims', 'retired', 'draft'].filter((key) => key in reports[0]!)).toEqual([]);
  expect(sources.map(({ id, url }) => [id, url])).toEqual([['communique', 'sources/#communique']]);
});
