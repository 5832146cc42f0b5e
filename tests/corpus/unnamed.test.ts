import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { base } from '../views/corpora.ts';
import { withTree } from './overlay.ts';

test('a paragraph is called by its page and section, that above the first section by its page', () => {
  const labels = Object.values(base.index).flatMap(({ kind, label }) => (kind === 'paragraph' ? [label] : []));
  expect(new Set(labels)).toEqual(new Set(['Analysis', 'Analysis: What was agreed', 'RVA: What is it?']));
});

test('a part of the short read is called by its heading, which follows a question without a colon', () => {
  const index = withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    const short = 'in-short: [{id: short, heading: The deal, text: They agreed to talk.}]\nlabel: Why talk?';
    writeFileSync(file, readFileSync(file, 'utf8').replace('label: Analysis', short));
    return readCorpus(root).index;
  });
  expect(index['short']).toMatchObject({ name: 'They agreed to talk', label: 'Why talk? The deal' });
  expect(index['kp-one']).toMatchObject({ label: 'Why talk? Key points' });
});
