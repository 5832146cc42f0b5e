import { expect, test } from 'vitest';
import { cslItem } from '../../src/exports/csl-json.ts';
import { sourceNodes } from '../../src/exports/json-ld/sources.ts';
import { sourcesCsv } from '../../src/exports/record-tables.ts';
import { base, source } from '../views/corpora.ts';

const COPY = 'https://archive.example/2024/communique';
const SITE = new URL('https://site.example/');
const archived = source({ id: 'communique', archived: { url: COPY, date: '2024-05-04' } });
const corpus = { ...base, sources: [archived] };

test('an archived copy stands in linked data and the table, and not in CSL, which has no field for it', () => {
  expect(sourceNodes(corpus, { at: String } as never)).toMatchObject([{ archivedAt: COPY }]);
  expect(sourcesCsv(corpus, SITE)).toContain(COPY);
  expect(cslItem(archived)).not.toHaveProperty('archived');
});
