import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { cases, nameOf, silent, treeOfEveryField } from './fuzz.ts';
import type { Promised } from './promise.ts';
import { seed, times } from './settings.ts';

const CASES = times(10_000);

/** Values put into every field of every schema, and bodies of signs, each read: refused with its place, or unchanged. */
const fuzz: Promised = {
  promise: 'P1',
  name: 'generated values of every field, and bodies',
  target: `0 of ${CASES} silent`,
  run: async (say) => {
    const tree = treeOfEveryField();
    const faults: string[] = [];
    for (const [at, one] of fc.sample(cases(tree), { numRuns: CASES, seed }).entries()) {
      faults.push(...silent(tree, one));
      if (at % 250 === 0) say(`${at} of ${CASES}, seed ${seed}, ${faults.length} silent`);
    }
    rmSync(tree.root, { recursive: true });
    const fields = new Set(tree.leaves.map(nameOf)).size;
    for (const fault of faults.slice(0, 20)) say(fault);
    return {
      figure: `${faults.length} of ${CASES} silent, ${tree.tried.size} of ${fields} fields, seed ${seed}`,
      held: faults.length === 0,
    };
  },
};

export default fuzz;
