import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { buildFaults, isHeavier } from './built.ts';

const SITE = join(import.meta.dirname, '../../test-results/many-parties');
const LARGEST = 40_000;
const FILLER = 40;

const page = (address: string) => readFileSync(join(SITE, address, 'index.html'), 'utf8');
const text = (address: string) =>
  page(address)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** A story of forty states, a treaty between five of them, two articles and three reports, that nobody here would write. */
test('a treaty of many parties with several articles and reports is a whole site', () => {
  const faults = withTree('base', (root) => {
    for (const folder of ['articles', 'explainers']) rmSync(join(root, folder), { recursive: true });
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return buildFaults(root, 'many-parties');
  });
  expect(faults).toEqual([]);
  expect(text('glossary/')).toContain('approved by 3 of 5 parties');
  expect(text('tides/')).toMatch(/Ratified .*\(State 0 and State 1\)/);
  expect(page('')).toContain('<title>The tide treaty · Tide and Time</title>');
  expect(page('articles/second')).toContain('../../');
  for (const report of ['claims', 'claims/evening', 'claims/night'])
    expect(text(report)).toMatch(/Of 1 claim, the record supports\s1/);
  expect(page('claims/evening')).toContain('id="site-paragraph-1-evening"');
});

test('no page of it is heavier than a page may be, and its views have a bounded list to choose from', () => {
  const files = globSync('**/*.html', { cwd: SITE }).filter((file) => !file.startsWith('print'));
  expect(files.filter((file) => isHeavier(SITE, file, LARGEST))).toEqual([]);
  const [choices] = /<nav class="?filter[^]*?<\/nav>/.exec(page('timeline/of/state-0'))!;
  expect(choices.match(/timeline\/of\/|\.\.\/state-/g)!.length).toBeLessThanOrEqual(2 * 13 + 2);
});

const cites = 'cites: [{source: communique}]';
const states = Array.from({ length: FILLER }, (_, index) => `state-${index}`);

const actors = states.map(
  (id, index) => `  - {id: ${id}, name: State ${index}, kind: state, definition: A state., ${cites}}`,
);
const dates = states.map(
  (id, index) =>
    `  - {id: met-${index}, date: 20${10 + (index % 10)}-01-02, title: Meeting ${index}, text: They met., kind: event, actors: [${id}], agreements: [treaty], ${cites}}`,
);

const article = (id: string, title: string, day: string, more = '') => `---
id: ${id}
title: ${title}
label: Analysis
label-means: Our reading.
description: On tides.
authors: [{given: Ada, family: Low}, {given: Bo, family: High}]
published: ${day}
as-of: ${day}
${more}---
What came [first](date:met-0) is told of [one state](actor:state-0).

## The ${id} part {#${id}-part}

It goes on.
`;

const report = (id: string, day: string) => `---
id: ${id}
title: The ${id} report
description: A report on tides.
source: communique
paragraphs: 1
as-of: ${day}
claims:
  - {id: ${id}-claim, at: 1, by: state-0, kind: event, says: They met in the ${id}., verdict: supported, because: They did., about: [treaty], ${cites}}
---
`;

const FILES: Record<string, string> = {
  'site.yaml': `title: Tide and Time
lead: first
kinds:
  treaty:
    name: Treaty
    steps:
      adopted: {name: Adopted, phase: agreed}
      signed: {name: Signed, phase: signed}
      ratified: {name: Ratified, phase: approved}
`,
  'articles/first.md': article(
    'first',
    'The tide treaty',
    '2024-05-04',
    `actors:
${actors.join('\n')}
dates:
${dates.join('\n')}
agreements:
  - id: treaty
    type: treaty
    name: Tide Treaty
    definition: On tides.
    parties: [state-0, state-1, state-2, state-3, state-4]
    steps:
      adopted: met-0
      signed: [{date: met-1, parties: [state-0, state-1, state-2, state-3]}]
      ratified: [{date: met-2, parties: [state-0, state-1]}, {date: met-3, parties: [state-2]}]
    ${cites}
`,
  ),
  'articles/second.md': article('second', 'Before the treaty', '2024-05-01'),
  'explainers/tides.md': `---
id: tides-explained
title: What is a tide treaty?
label: Tides
description: Questions.
as-of: 2024-05-04
tracks: treaty
---
## What is it? {#what-is-it}

A [treaty](agreement:treaty).
`,
  'reports/morning.md': report('morning', '2024-05-01'),
  'reports/evening.md': report('evening', '2024-05-02'),
  'reports/night.md': report('night', '2024-05-03'),
};
