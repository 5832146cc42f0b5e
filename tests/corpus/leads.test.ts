import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { leadsOf } from '../../src/corpus/leads.ts';

const document = (kind: string, data: object) => ({ kind, data, prose: {} }) as unknown as Document;
const article = (id: string, published: string, draft = false) => document('articles', { id, published, draft });
const report = (id: string, asOf: string) => document('reports', { id, 'as-of': asOf });

const articles = [
  article('b', '2024-02'),
  article('a', '2024-02'),
  article('c', '2024-03'),
  article('d', '2024-01', true),
];

test('the article published first leads, the report that knew least, and no draft', () => {
  const reports = [report('m', '2024-02'), report('l', '2024-01'), report('k', '2024-03')];
  expect(leadsOf([...articles, ...reports])).toEqual({ article: 'a', report: 'l' });
  expect(leadsOf([...articles, ...reports].reverse())).toEqual({ article: 'a', report: 'l' });
});

test.each([
  ['c', 'c'],
  ['d', 'a'],
  ['z', 'a'],
])('where site.yaml has `lead: %s`, %s leads', (lead, id) => {
  expect(leadsOf([...articles, document('site', { lead })]).article).toBe(id);
});

test('where there is nothing, nothing leads', () => {
  expect(leadsOf([])).toEqual({ article: undefined, report: undefined });
});
