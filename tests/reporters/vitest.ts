import type { Reporter, TestModule, TestSpecification } from 'vitest/node';
import { Counter } from './tally.ts';

/** Tells `run.ts` how far Vitest is, file by file. */
export default class VitestReporter implements Reporter {
  readonly #counter = new Counter();

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.#counter.start(files.length);
  }

  onTestModuleEnd(file: TestModule): void {
    for (const test of file.children.allTests()) {
      const result = test.result();
      if (result.state === 'skipped') this.#counter.add('skipped', result.note);
      else this.#counter.add(result.state === 'passed' ? 'passed' : 'failed');
    }
    this.#counter.step();
  }
}
