import { expect, test } from 'vitest';
import { addressesOf, recordAddress, relative, takenAddresses } from '../../src/corpus/addresses.ts';
import type { Document } from '../../src/corpus/documents.ts';
import { leadsOf } from '../../src/corpus/leads.ts';

const file = (kind: string, id: string, more: object = {}) =>
  ({ kind, path: `content/${kind}/${id}.md`, data: { id, draft: false, ...more }, prose: {} }) as unknown as Document;
const site = (data: object) => ({ kind: 'site', data }) as unknown as Document;

const FILES = [
  file('articles', 'late', { published: '2024-05-03' }),
  file('articles', 'early', { published: '2024-05-02' }),
  file('articles', 'draft', { published: '2024-05-01', draft: true }),
  file('reports', 'later', { 'as-of': '2024-05-03' }),
  file('reports', 'b', { 'as-of': '2024-05-02' }),
  file('reports', 'a', { 'as-of': '2024-05-02' }),
  file('reports', 'draft', { 'as-of': '2024-05-01', draft: true }),
  file('explainers', 'tolls'),
  file('about', 'about'),
];

test('what was published first leads, and the report that knows least, unless the edition names an article', () => {
  expect(leadsOf(FILES)).toEqual({ article: 'early', report: 'a' });
  expect(leadsOf([...FILES, site({ lead: 'late' })])).toEqual({ article: 'late', report: 'a' });
  expect(leadsOf([...FILES, site({ lead: 'draft' })])).toEqual({ article: 'early', report: 'a' });
  expect(leadsOf([file('explainers', 'tolls')])).toEqual({ article: undefined, report: undefined });
});

test('each file has its page', () => {
  const pages = [...addressesOf([...FILES, site({})])].map(([{ path }, page]) => [
    path.replace(/^content\/|\.md$/g, ''),
    page,
  ]);
  expect(Object.fromEntries(pages)).toEqual({
    'articles/late': 'articles/late/',
    'articles/early': '',
    'articles/draft': 'articles/draft/',
    'reports/later': 'claims/later/',
    'reports/b': 'claims/b/',
    'reports/a': 'claims/',
    'reports/draft': 'claims/draft/',
    'explainers/tolls': 'tolls/',
    'about/about': 'about/',
  });
});

test('no explainer takes the place of a page of the site', () => {
  const documents = [
    file('explainers', 'glossary'),
    file('explainers', 'embed'),
    file('explainers', 'tolls'),
    file('about', 'about'),
  ];
  expect(takenAddresses(addressesOf(documents))).toEqual(
    ['glossary', 'embed'].map((name) => ({
      file: `content/explainers/${name}.md`,
      line: 1,
      column: 1,
      message: `Unexpected page at \`/${name}/\`, expected another file name, as the site has a page of its own there`,
      rule: 'taken-address',
    })),
  );
});

test.each([
  ['actor', 'glossary/#x'],
  ['agreement', 'glossary/#x'],
  ['term', 'glossary/#x'],
  ['date', 'timeline/#x'],
  ['claim', 'claims/#x'],
  ['source', 'sources/#x'],
  ['correction', 'corrections/#x'],
  ['picture', undefined],
])('the home of every %s is %s', (kind, address) => {
  expect(recordAddress(kind, 'x')).toBe(address);
});

test.each([
  ['', '', './'],
  ['', 'glossary/#x', 'glossary/#x'],
  ['', '#x', '#x'],
  ['glossary/', 'glossary/#x', '#x'],
  ['glossary/', 'glossary/', '../glossary/'],
  ['glossary/', '', '../'],
  ['glossary/', '#x', '../#x'],
  ['articles/late/', 'timeline/#x', '../../timeline/#x'],
  ['glossary/', 'glossary/#', '#'],
])('from /%s to %j it is %s', (page, address, way) => {
  expect(relative(page, address)).toBe(way);
});
