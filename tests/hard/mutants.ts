import type { Promised } from './promise.ts';

/** Of the mutants of a folder, the least that its tests must find, in per cent. */
const LEAST = 85;

/** The pure parts, and the folders of the tests that are to hold each alone. */
const PARTS: Record<string, string[]> = {
  dates: ['dates'],
  diagnostics: ['diagnostics'],
  model: ['model', 'corpus'],
  corpus: ['corpus'],
  permalinks: ['permalinks'],
  exports: ['exports'],
};

/** Where what survived is told, from the root of the project. */
const REPORTS = 'test-results/mutants';

/** Milliseconds after which a mutant is taken to hang, beyond the usual time of its tests: a busy machine kills none. */
const PATIENCE = 20_000;

function mutants(part: string, tests: readonly string[]): Promised {
  return {
    promise: 'P19',
    name: `mutants of src/${part}`,
    target: `at least ${LEAST} % found`,
    run: async (say) => {
      say('making them');
      // Loaded only here, as it takes a while.
      const { Stryker } = await import('@stryker-mutator/core');
      process.env['MUTANTS_TESTS'] = tests.join(',');
      const made = await new Stryker({
        testRunner: 'vitest',
        plugins: ['@stryker-mutator/vitest-runner'],
        vitest: { configFile: 'tests/hard/mutants.config.ts', related: false },
        mutate: [`src/${part}/**/*.ts`, '!**/*.d.ts'],
        coverageAnalysis: 'perTest',
        // What is made once, as a module is loaded, would have every test run for each.
        ignoreStatic: true,
        timeoutMS: PATIENCE,
        reporters: ['json', 'progress-append-only'],
        jsonReporter: { fileName: `${REPORTS}/${part}.json` },
        ignorePatterns: ['/dist', '/.builds', '/test-results', '/content', '/tests/story'],
        tempDirName: `${REPORTS}/sandbox`,
      }).runMutationTest();
      const tried = made.filter(({ status }) => !/^(Ignored|CompileError|RuntimeError)$/.test(status));
      const found = tried.filter(({ status }) => /^(Killed|Timeout)$/.test(status)).length;
      const score = (100 * found) / tried.length;
      return {
        figure: `${score.toFixed(1)} %: ${found} of ${tried.length}; the rest in ${REPORTS}/${part}.json`,
        held: score >= LEAST,
      };
    },
  };
}

export default Object.entries(PARTS).map(([part, tests]) => mutants(part, tests));
