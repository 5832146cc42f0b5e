import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Slow, and finding nothing in these parts that the other tests of their folder do not. */
const SLOW = ['fuzz', 'hostile', 'odd', 'random-edits'];

/** The tests that are to find mutants, by the globs that `mutate.ts` gives. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: process.env['MUTANTS_TESTS']!.split(','),
    // In a thread, as Stryker runs them, the zone of the process cannot be set.
    exclude: ['dates/time-zones.test.ts', ...SLOW.map((name) => `corpus/${name}.test.ts`)],
    // Each mutant has a thread of its own anyway.
    isolate: false,
    // What hangs is Stryker's to end.
    testTimeout: 600_000,
  },
});
