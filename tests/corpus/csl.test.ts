import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Yaml } from '../../src/corpus/yaml.ts';
import { CSL_TYPES } from '../../src/model/csl-types.ts';
import { DATES, NAMES, TEXTS } from '../../src/model/csl-variables.ts';
import { bibliography, source, type Source } from '../../src/model/source.ts';

/** The sources of a file as a program wrote it. */
function sources(file: string): Source[] {
  const yaml = new Yaml(file, readFileSync(join(import.meta.dirname, 'csl', file), 'utf8'), 'references');
  expect(yaml.problems).toEqual([]);
  return bibliography.parse(yaml.value).references;
}

test('what Better BibTeX writes for Zotero', () => {
  expect(sources('better-bibtex.yaml')).toEqual([
    {
      id: 'muster1985-reliability',
      type: 'article-journal',
      tier: 'reference',
      title: 'The reliability of catches: Notes from the harbour of Kiel',
      'title-short': 'Reliability of Catches',
      author: [
        { family: 'Muster', given: 'Ada K.' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
      ],
      'citation-key': 'muster1985-reliability',
      'container-title': 'Annals of Herring Research',
      DOI: '10.5555/43628893',
      ISSN: '00258385 23981423',
      issue: '2',
      issued: '1985',
      language: 'en-GB',
      page: '208–31',
      URL: 'https://journal.example/43628893',
      volume: '54',
    },
    {
      id: 'board-report',
      type: 'report',
      tier: 'reference',
      title: 'Quotas, nets (g1) and the law',
      accessed: '2024-04-29',
      author: [{ literal: 'Fishery Board of Kiel' }],
      'collection-number': '33',
      'collection-title': 'Board Papers',
      genre: 'Final report',
      issued: '2014-12-31/2015-01-01',
      number: 'FB 12/3',
      'number-of-pages': '139',
      publisher: 'Fishery Board',
      'publisher-place': 'Kiel',
      source: 'Library of Kiel',
      URL: 'https://board.example/reports/12',
    },
    {
      id: 'hearing-2024',
      type: 'hearing',
      tier: 'primary',
      title: 'Hearing on quotas',
      issued: '2024-05',
      authority: 'Council of Kiel',
    },
  ]);
});

test('what Pandoc writes in YAML', () => {
  expect(sources('pandoc.yaml')).toEqual([
    {
      id: 'humm-poetics',
      type: 'book',
      tier: 'reference',
      title: 'The poetics of herring',
      'title-short': 'Poetics',
      annote: 'A book entry with an author and an editor as well as a series field',
      author: [{ family: 'Humm', given: 'Ida', 'dropping-particle': 'von' }],
      editor: [{ family: 'Lukas', given: 'D. W.' }],
      translator: [{ family: 'Poe', given: 'Al', suffix: 'Jr.', 'comma-suffix': 'true' }],
      'collection-title': 'Sea Classics',
      edition: '2',
      issued: '1968',
      keyword: 'primary',
      language: 'en-GB',
      'original-date': '1901~',
      publisher: 'Harbour Press',
      'publisher-place': 'Bremen',
    },
    {
      id: 'markus',
      type: 'article-newspaper',
      tier: 'news',
      title: 'Tame the net: 5th lesson',
      abstract: 'A word on Nets: how many there are.',
      accessed: '2006-10-01',
      author: [{ literal: 'Anonymous' }],
      'container-title': 'Harbour News',
      issued: '2005-10-16/2005-10-18',
      URL: 'https://news.example/net.pdf',
      version: '1.3',
    },
  ]);
});

test('what Pandoc writes in JSON, which is YAML', () => {
  expect(sources('pandoc.json')).toEqual([
    {
      id: 'muster-nets',
      type: 'article-journal',
      tier: 'reference',
      title: 'On nets: a History',
      DOI: '10.5555/12345678',
      author: [
        { family: 'Muster', given: 'Ada' },
        { family: 'Nguyễn', given: 'Văn An', 'static-ordering': 'true' },
      ],
      'container-title': 'Annals',
      issued: '2024-05-02',
      page: '10-20',
      volume: '3',
    },
    {
      id: 'berg-map',
      type: 'map',
      tier: 'reference',
      title: 'Map of the fjord',
      accessed: '2024-06',
      issued: '1890~/1895~',
      medium: 'Print',
      scale: '1:50\u202f000',
    },
  ]);
});

test.each(CSL_TYPES)('a %s needs but an id and a title', (type) => {
  expect(source.parse({ id: 'a', type, title: 'A' })).toMatchObject({ type, title: 'A' });
});

test('every variable is kept', () => {
  const texts = Object.fromEntries(Object.keys(TEXTS).map((key) => [key, `the ${key}`]));
  const names = Object.fromEntries(Object.keys(NAMES).map((key) => [key, [{ literal: `the ${key}` }]]));
  const dates = Object.fromEntries(Object.keys(DATES).map((key) => [key, '2024-05']));
  const written = { id: 'a', type: 'book', title: 'A', URL: 'https://a.example', language: 'fr', tier: 'news' };
  expect(source.parse({ ...written, ...texts, ...names, ...dates })).toEqual({
    ...written,
    ...texts,
    ...names,
    ...dates,
  });
});
