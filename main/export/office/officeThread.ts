import { Worker } from 'node:worker_threads';
import { goesAlong } from './goesAlong.ts';
import type { OfficeOrder, OnShare } from './paper.ts';
import type { PdfTask, ResultOf } from './pdfTask.ts';

export type FromOffice<R = unknown> = { readonly share: number } | { readonly result: R };

/** Does one piece of work away from main. */
export type OffThread = <T extends OfficeOrder | PdfTask>(
  task: T,
  onShare: OnShare,
  signal: AbortSignal,
) => Promise<ResultOf<T['format']>>;

/**
 * Makes the file in a thread of its own that ends with it: main answers the window meanwhile, a
 * library of megabytes leaves with the thread, and stopping is ending it wherever it is.
 */
export const makeOffThread =
  (startThread: () => Worker): OffThread =>
  async <T extends OfficeOrder | PdfTask>(task: T, onShare: OnShare, signal: AbortSignal) => {
    signal.throwIfAborted();
    const thread = startThread();
    try {
      return await new Promise<ResultOf<T['format']>>((resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
        thread.on('message', (message: FromOffice<ResultOf<T['format']>>) => {
          if ('result' in message) resolve(message.result);
          else onShare(message.share);
        });
        thread.on('error', reject);
        thread.on('exit', () => {
          reject(new Error('The thread for office files ended without a file'));
        });
        thread.postMessage(task, goesAlong(task));
      });
    } finally {
      await thread.terminate();
    }
  };

/** The thread's program lies beside main's own, in the package too. */
export const startOfficeThread = (): Worker =>
  new Worker(new URL('./officeWorker.js', import.meta.url), { name: 'office' });
