import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { notesOf } from '../../src/corpus/notes.ts';
import { base, source } from '../views/corpora.ts';

test.each([
  ['a day', '2024-05-02', 'NHK,\u00a02024'],
  ['about a year', '2021~', 'NHK,\u00a02021'],
  ['an interval', '2023-12-31/2024-01-01', 'NHK,\u00a02023'],
  ['no date', undefined, 'NHK'],
])('the note of a source of %s', (_, issued, label) => {
  const references = [source({ id: 'a', publisher: 'NHK', issued })];
  const documents = [{ kind: 'sources', data: { references } }, { kind: 'articles' }] as unknown as Document[];
  expect([...notesOf(documents)]).toEqual([['a', label]]);
});

test('the base tree has its notes in its prose', () => {
  expect(base.articles[0]!.html).toContain(
    '</p><p class="notes">Source: <a href="sources/#communique" data-id="communique" tabindex="-1">Présidence de la République,\u00a02024</a></p>',
  );
  expect(base.explainers[0]!.html).not.toContain('class="notes"');
});
