import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { buildFaults } from './built.ts';

/** Content that is right and unlike ours: what the pages take for granted shows here. */
test('a story without an explainer, with a retired date, a year of forecasts alone, an actor called newest and a second article', () => {
  const faults = withTree('base', (root) => {
    const talks = readFileSync(join(root, 'articles/talks.md'), 'utf8');
    writeFileSync(
      join(root, 'articles/talks.md'),
      talks
        .replace('retired:', '')
        .replace(
          'actors:\n  - {id: florin',
          'retired: [{id: talks-open, heir: talks-agreed}, {id: nippon, heir: jauja}]\nterms:\n  - {id: visiting-force, name: Visiting force, definition: A force abroad., cites: [{source: communique}]}\nactors:\n  - {id: newest, name: Newest, kind: state, definition: A state., cites: [{source: communique}]}\n  - {id: florin',
        )
        .replace(
          'agreements:\n  - id',
          '  - {id: later, date: 2023-05-01, due: 2025, title: Talks expected, text: It was expected., kind: forecast, actors: [newest], agreements: [rva-florin], cites: [{source: communique}]}\nagreements:\n  - id',
        ),
    );
    writeFileSync(join(root, 'articles/second.md'), SECOND);
    writeFileSync(join(root, 'permalinks.json'), JSON.stringify(PUBLISHED));
    rmSync(join(root, 'explainers'), { recursive: true });
    return buildFaults(root, 'other-stories');
  });
  expect(faults).toEqual([]);
  const page = (address: string) =>
    readFileSync(join(import.meta.dirname, '../../test-results/other-stories', address, 'index.html'), 'utf8');
  expect(page('s/talks-open/')).toContain('url=../../s/talks-agreed/');
  expect(page('timeline/of/nippon/')).toContain('url=../../../timeline/of/jauja/');
  expect(page('timeline/of/nippon/newest/')).toContain('url=../../../../timeline/of/jauja/newest/');
  expect(page('timeline/')).toContain('<span id="site-year-1950"></span>');
});

/** What was published before: a date and an actor that are retired, and what the generator then gave. */
const PUBLISHED = [
  { id: 'talks-open', page: 'timeline/' },
  { id: 'nippon', page: 'glossary/' },
  { id: 'site-letter-n', page: 'glossary/' },
  { id: 'site-year-1950', page: 'timeline/' },
  { id: 'site-tracker', page: 'rva/' },
];

const SECOND = `---
id: second
title: A second article
label: Analysis
label-means: Our reading of the record.
description: What came after.
dateline: Porto
published: 2024-05-04
as-of: 2024-05-04
---
[Jauja](actor:jauja) waits.
`;
