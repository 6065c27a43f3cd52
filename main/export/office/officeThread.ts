import { Worker } from 'node:worker_threads';
import type { OfficeOrder, OnShare } from './paper.ts';

export type FromOffice = { readonly share: number } | { readonly bytes: Uint8Array };

export type MakeOffice = (
  order: OfficeOrder,
  onShare: OnShare,
  signal: AbortSignal,
) => Promise<Uint8Array>;

/**
 * Makes the file in a thread of its own that ends with it: main answers the window meanwhile, a
 * library of megabytes leaves with the thread, and stopping is ending it wherever it is.
 */
export const makeOffThread =
  (startThread: () => Worker): MakeOffice =>
  async (order, onShare, signal) => {
    signal.throwIfAborted();
    const thread = startThread();
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
        thread.on('message', (message: FromOffice) => {
          if ('bytes' in message) resolve(message.bytes);
          else onShare(message.share);
        });
        thread.on('error', reject);
        thread.on('exit', () => {
          reject(new Error('The thread for office files ended without a file'));
        });
        thread.postMessage(order);
      });
    } finally {
      await thread.terminate();
    }
  };

/** The thread's program lies beside main's own, in the package too. */
export const startOfficeThread = (): Worker =>
  new Worker(new URL('./officeWorker.js', import.meta.url), { name: 'office' });
