import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { buildFaults } from './built.ts';

/** Content that is right and unlike ours: what the pages take for granted shows here. */
test(
  'a story without an explainer, with a retired date, a year of forecasts alone, an actor called newest and a second article',
  { timeout: 60_000 },
  () => {
    const faults = withTree('base', (root) => {
      const talks = readFileSync(join(root, 'articles/talks.md'), 'utf8');
      writeFileSync(
        join(root, 'articles/talks.md'),
        talks
          .replace('retired:', '')
          .replace(
            'actors:\n  - {id: france',
            'retired: [{id: talks-open, heir: talks-agreed}]\nterms:\n  - {id: visiting-force, name: Visiting force, definition: A force abroad., cites: [{source: communique}]}\nactors:\n  - {id: newest, name: Newest, kind: state, definition: A state., cites: [{source: communique}]}\n  - {id: france',
          )
          .replace(
            'agreements:\n  - id',
            '  - {id: later, date: 2023-05-01, due: 2025, title: Talks expected, text: It was expected., kind: forecast, actors: [newest], agreements: [raa-france], cites: [{source: communique}]}\nagreements:\n  - id',
          ),
      );
      writeFileSync(join(root, 'articles/second.md'), SECOND);
      writeFileSync(join(root, 'permalinks.json'), JSON.stringify([{ id: 'talks-open', page: 'timeline/' }]));
      rmSync(join(root, 'explainers'), { recursive: true });
      return buildFaults(root, 'other-stories');
    });
    expect(faults).toEqual([]);
  },
);

const SECOND = `---
id: second
title: A second article
label: Analysis
label-means: Our reading of the record.
description: What came after.
dateline: Tokyo
published: 2024-05-04
as-of: 2024-05-04
---
[Japan](actor:japan) waits.
`;
