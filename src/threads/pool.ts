import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** As many threads as have room, as each holds all that it works with. */
const MOST = 4;

/** What threads do. */
type Work = {
  /** What each runs: it answers every message with one. */
  module: URL;
  /** What each has as its `workerData`. */
  given?: unknown;
  /** A thread takes as long to start as for about so many jobs. */
  worth: number;
};

/**
 * Has jobs done in threads, each as soon as a thread is free.
 * @param done takes what was made of each job once it is made, in any order
 * @throws what a thread or `done` threw; no further job is begun then
 */
export async function inThreads<Job, Made>(
  { module, given, worth }: Work,
  jobs: readonly Job[],
  done: (made: Made, index: number) => void = () => undefined,
): Promise<void> {
  const waiting = jobs.keys();
  const threads = Math.min(availableParallelism(), MOST, Math.ceil(jobs.length / worth));
  const workers = Array.from({ length: threads }, () => new Worker(module, { workerData: given }));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const index of waiting) done(await ask<Job, Made>(worker, jobs[index]!), index);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask<Job, Made>(worker: Worker, job: Job): Promise<Made> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off('message', answer).off('error', fail).off('exit', end);
    const answer = (made: Made) => resolve((settle(), made));
    const fail = (error: unknown) => reject((settle(), error));
    const end = (code: number) => fail(new Error(`A thread ended with ${code}`));
    worker.on('message', answer).on('error', fail).on('exit', end);
    worker.postMessage(job);
  });
}
