import { parentPort } from 'node:worker_threads';
import type { TextUpdate } from '../parts.ts';
import { vetUpdate } from './vetUpdate.ts';

// The whole of this thread: it may hang or run out of memory, and is then thrown away.
parentPort?.on('message', (updates: readonly TextUpdate[]) => {
  parentPort?.postMessage(updates.every(vetUpdate));
});
