export type State = 'passed' | 'failed' | 'skipped';

/** How far a run is, and what became of its tests so far. */
export type Tally = {
  done: number;
  total: number;
  passed: number;
  failed: number;
  /** Tests that were skipped, by what they lack. */
  skipped: Record<string, number>;
};

export const EMPTY: Tally = { done: 0, total: 0, passed: 0, failed: 0, skipped: {} };

/** Counts the tests of a run and tells `run.ts`, which started it, at each step. */
export class Counter {
  readonly #tally: Tally = { ...EMPTY, skipped: {} };

  start(total: number): void {
    this.#tally.total = total;
  }

  add(state: State, reason = 'no reason given'): void {
    if (state === 'skipped') this.#tally.skipped[reason] = (this.#tally.skipped[reason] ?? 0) + 1;
    else this.#tally[state]++;
  }

  step(): void {
    this.#tally.done++;
    process.send?.(this.#tally);
  }
}
