import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the corpus by chance or by the hundred: slow, and what they find the others are to find. */
const SLOW = ['fuzz', 'hostile', 'limits', 'odd', 'random-edits', 'read', 'read-again'];

/** The first test that fails ends the run, so what failed lately goes first, as what is changed next is like it, and then the quickest. */
class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const quickest = (await super.sort(files)).reverse();
    const { true: failed = [], false: others = [] } = Object.groupBy(quickest, (file) =>
      String(this.ctx.cache.getTestSpecificationResult(file)?.failed ?? false),
    );
    return [...failed, ...others];
  }
}

/** The tests that are to find mutants, by the globs that `mutate.ts` gives. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: process.env['MUTANTS_TESTS']!.split(','),
    // In a thread, as Stryker runs them, the zone of the process cannot be set.
    exclude: ['dates/time-zones.test.ts', ...SLOW.map((name) => `corpus/${name}.test.ts`)],
    env: { HARD_SHARE: '0.05' },
    // Each mutant has a thread of its own anyway.
    isolate: false,
    sequence: { sequencer: LikeliestFirst },
    // What hangs is Stryker's to end.
    testTimeout: 600_000,
  },
});
