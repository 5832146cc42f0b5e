import { parentPort } from 'node:worker_threads';
import { finishPage, type Unfinished } from './finish-page.ts';

/** A thread of the pool: it finishes each page that it is sent. */
parentPort!.on('message', (page: Unfinished) => parentPort!.postMessage(finishPage(page)));
