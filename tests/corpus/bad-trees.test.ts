import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const CORPORA = join(import.meta.dirname, '../corpora');
const cases = readdirSync(CORPORA).filter((name) => name !== 'base');

test('the sound tree is sound', () => {
  expect(withTree('base', (root) => readCorpus(root)).index).toHaveProperty('talks-agreed');
});

test('there are at least sixty bad trees, and each has its text', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter((name) => !existsSync(join(CORPORA, name, 'printed.txt')))).toEqual([]);
});

test.each(cases)('%s', async (name) => {
  await expect(`${printed(name)}\n`).toMatchFileSnapshot(join(CORPORA, name, 'printed.txt'));
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
