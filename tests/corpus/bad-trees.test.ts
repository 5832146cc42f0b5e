import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { RULES } from '../../src/diagnostics/rules.ts';
import { withTree } from './overlay.ts';

const CORPORA = join(import.meta.dirname, '../corpora');
const cases = readdirSync(CORPORA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort();

/** The one grammar of all problems. */
const LINE = /^content(\/.+)?:[1-9]\d*:[1-9]\d*  Unexpected \S.*, expected \S.*  \[[a-z0-9-]+\]$/;

test('the sound tree is sound', () => {
  expect(withTree('base', (root) => readCorpus(root)).index).toHaveProperty('talks-agreed');
});

test('there are at least sixty bad trees, and each has its text', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter((name) => !existsSync(join(CORPORA, name, 'printed.txt')))).toEqual([]);
});

test.each(cases)('%s', async (name) => {
  const text = printed(name);
  expect(text).not.toBe('accepted');
  expect(
    text
      .split('\n')
      .slice(0, -2)
      .filter((line) => !LINE.test(line)),
  ).toEqual([]);
  const rules = [...text.matchAll(/  \[([a-z0-9-]+)\]$/gm)].map(([, rule]) => rule);
  expect(RULES).toEqual(expect.arrayContaining(rules));
  await expect(`${text}\n`).toMatchFileSnapshot(join(CORPORA, name, 'printed.txt'));
});

/** What `npm run check` prints of a tree that is wrong. */
function printed(name: string): string {
  return withTree(name, (root) => {
    try {
      readCorpus(root);
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  });
}
