import { Worker } from 'node:worker_threads';
import { errorPlace } from '../app/errorPlace.ts';
import { createParcels } from '../process/parcels.ts';
import type { ParcelMessage } from '../process/parcels.ts';
import { toMain } from '../process/toMain.ts';
import type { FromImport, FromThread, Question } from './protocol.ts';

// The program of the process that reads foreign files: a thread in it has the ceiling on its memory,
// and main kills the process, whatever state the thread is in.

/** More than any file within the limits needs; a file that wants it all is out to do harm. */
const mostMib = 1_024;

const thread = new Worker(new URL('./importWorker.js', import.meta.url), {
  name: 'import',
  resourceLimits: { maxOldGenerationSizeMb: mostMib },
});
const main = createParcels(
  toMain<ParcelMessage<FromImport>, ParcelMessage<Question>>(),
  (question) => {
    thread.postMessage(question);
  },
  (error) => {
    main.send({ crashed: errorPlace(error) });
  },
);

thread.on('message', (message: FromThread) => {
  main.send(message);
});
thread.on('error', (error: unknown) => {
  const isFull =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  main.send(isFull ? { full: true } : { crashed: errorPlace(error) });
});
