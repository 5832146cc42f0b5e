import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** A change, and what came of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Where what came of each mutant is told, from the root of the project. */
const REPORTS = 'test-results/mutants';

/** Milliseconds after which a mutant is taken to hang, beyond the usual time of its tests: a busy machine kills none. */
const PATIENCE = 60_000;

/** Changes files in many small ways, one at a time, and says of each whether some tests find it. Broken off, it goes on from there. */
export async function mutate(
  name: string,
  { files, tests, ...options }: { files: string[]; tests: string[]; concurrency?: number; reporters?: string[] },
): Promise<Mutant[]> {
  // Loaded only here, as it takes a while.
  const { Stryker } = await import('@stryker-mutator/core');
  process.env['MUTANTS_TESTS'] = tests.join(',');
  // Each mutant has a thread that loads all modules anew.
  process.env['NODE_COMPILE_CACHE'] = resolve('test-results/compile-cache');
  const brokenOff = `${REPORTS}/${name}-broken-off.json`;
  const mutants = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/hard/mutants.config.ts', related: false },
    mutate: [...files, '!**/*.d.ts'],
    coverageAnalysis: 'perTest',
    // What is made once, as a module is loaded, would have every test run for each.
    ignoreStatic: true,
    timeoutMS: PATIENCE,
    incremental: true,
    incrementalFile: brokenOff,
    jsonReporter: { fileName: `${REPORTS}/${name}.json` },
    ignorePatterns: ['/dist', '/.builds', '/test-results', '/content', '/tests/story'],
    tempDirName: `${REPORTS}/sandbox-${name}`,
    ...options,
  }).runMutationTest();
  rmSync(brokenOff);
  return mutants;
}
