import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const HEAD = `id: tolls
title: Tolls
label: Tolls
description: What a toll is.
as-of: 2024-05-03
terms:
  - {id: toll, name: Toll, definition: A fee., cites: [{source: minutes}]}
`;
const BODY =
  '\n## A heading {#a-heading}\n\nA [toll](term:toll) of [Florin](actor:florin), say the [minutes](source:minutes)\nand the [communiqué](source:communique), [aims](#aim-one) at it.\n';
const SOURCE = '- {id: minutes, type: report, title: Minutes, publisher: A town}\n';

/** The sound tree with one explainer more, which alone cites one of the sources. */
function withExplainer(head: string): Corpus {
  return withTree('base', (root) => {
    appendFileSync(join(root, 'sources.yaml'), SOURCE);
    writeFileSync(join(root, 'explainers/tolls.md'), `---\n${HEAD}${head}---\n${BODY}`);
    return readCorpus(root);
  });
}

const NAMES = ['tolls', 'toll', 'a-heading', 'minutes'];

test('a file is published with its records, headings and sources', () => {
  const { index, permalinks } = withExplainer('draft: false\n');
  expect(Object.keys(index)).toEqual(expect.arrayContaining(NAMES));
  expect(permalinks.map(({ id }) => id)).toEqual(expect.arrayContaining(NAMES));
});

test('nothing of a draft is published, nor what it alone cites', () => {
  const draft = withExplainer('draft: true\n');
  const without = withTree('base', (root) => readCorpus(root));
  expect(draft).toEqual(without);
  for (const word of ['Toll', 'minutes', 'Minutes']) expect(JSON.stringify(draft)).not.toContain(word);
});
