import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const cases = readdirSync(join(import.meta.dirname, '../corpora')).filter(
  (name, at) => name === 'base' || at % 10 === 0,
);

/** The corpus of a content folder, or what is wrong with it. */
function outcome(root: string): string {
  try {
    return JSON.stringify(readCorpus(root));
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(cases)('what was made of the files of %s serves again to the same end', (name) => {
  withTree(name, (root) => {
    const first = outcome(root);
    expect(outcome(root)).toBe(first);
  });
});
