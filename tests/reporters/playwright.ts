import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { Counter } from './tally.ts';

/** Tells `run.ts` how far Playwright is, test by test. */
export default class PlaywrightReporter implements Reporter {
  readonly #counter = new Counter();

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#counter.start(suite.allTests().length);
  }

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    if (status === 'skipped')
      this.#counter.add('skipped', annotations.find(({ type }) => type === 'skip')?.description);
    else this.#counter.add(status === test.expectedStatus ? 'passed' : 'failed');
    this.#counter.step();
  }

  printsToStdio(): boolean {
    return false;
  }
}
