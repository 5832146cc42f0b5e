import { expect, test } from 'vitest';
import type { Document, MarkdownDocument } from '../../src/corpus/documents.ts';
import { citedBy, notesOf } from '../../src/corpus/notes.ts';
import { base, source } from '../views/corpora.ts';

test.each([
  ['a day', '2024-05-02', 'NHK,\u00a02024'],
  ['about a year', '2021~', 'NHK,\u00a02021'],
  ['an interval', '2023-12-31/2024-01-01', 'NHK,\u00a02023'],
  ['no date', undefined, 'NHK'],
])('the note of a source of %s', (_, issued, label) => {
  const references = [source({ id: 'a', publisher: 'NHK', issued })];
  const documents = [{ kind: 'sources', data: { references } }, { kind: 'articles' }] as unknown as Document[];
  expect([...notesOf(documents)]).toEqual([['a', { publisher: 'NHK', name: label }]]);
});

test('the base tree has notes in its prose, of what its links lead to', () => {
  const note = (root: string) =>
    `</p><div class="notes">Source: <a href="${root}sources/#communique" data-id="communique" tabindex="-1">Présidence de la République,\u00a02024</a></div>`;
  expect(base.articles[0]!.html).toContain(note(''));
  expect(base.explainers[0]!.html).toContain(note('../'));
});

test('what says something of its own rests on its sources, and what is wrong is a hole among them', () => {
  const record = (id: string) => ({ id, cites: [{ source: `${id}-1` }, { source: `${id}-2` }] });
  const [terms, dates, agreements, claims] = ['term', 'date', 'agreement', 'claim'].map((id) => [record(id)]);
  terms!.length = 2;
  const data = { actors: [record('actor')], terms, dates, agreements, claims };
  expect([...citedBy([{ data } as unknown as MarkdownDocument])]).toEqual([
    ['term', ['term-1', 'term-2']],
    ['date', ['date-1', 'date-2']],
    ['agreement', ['agreement-1', 'agreement-2']],
    ['claim', ['claim-1', 'claim-2']],
  ]);
});
