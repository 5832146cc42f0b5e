import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, silent, treeOfEveryField } from '../hard/fuzz.ts';

/** The ten thousand cases of `npm run test:hard`, cut short. */
const CASES = 120;
const SEED = 14;

test('generated values of every field, and bodies, are refused with their place or read unchanged', () => {
  const tree = treeOfEveryField();
  const found = fc.sample(cases(tree), { numRuns: CASES, seed: SEED }).flatMap((one) => silent(tree, one));
  rmSync(tree.root, { recursive: true });
  expect(found, `seed ${SEED}`).toEqual([]);
});
