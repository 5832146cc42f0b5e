import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import VitestReporter from './reporters/vitest.ts';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['e2e/**', 'story/e2e/**', '**/node_modules/**'],
    // No file changes what another one reads, so a process serves them all.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Commands that tests run start sooner.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '../test-results/compile-cache') },
    // A busy machine is no fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Started by run.ts, it tells how far it is.
    reporters: process.send ? ['minimal', new VitestReporter()] : ['default'],
  },
});
