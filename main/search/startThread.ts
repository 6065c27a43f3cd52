import { Worker } from 'node:worker_threads';

/** The search thread's program lies beside main's own, in the package too. */
export const startSearchThread = (): Worker =>
  new Worker(new URL('./searchWorker.js', import.meta.url), { name: 'search' });
