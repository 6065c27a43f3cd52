import { Worker } from 'node:worker_threads';
import type { OpenPackageError } from '../../shared/ipc/handover.ts';
import type { Result } from '../../shared/result.ts';
import type { Contents, Sealing } from './sealed.ts';

/** Locks and unlocks packages. */
export interface Sealer {
  readonly seal: (sealing: Sealing) => Promise<Uint8Array>;
  readonly unseal: (
    bytes: Uint8Array,
    passphrase: string,
  ) => Promise<Result<Contents, OpenPackageError>>;
}

export type ToSealer =
  | { readonly do: 'seal'; readonly sealing: Sealing }
  | { readonly do: 'unseal'; readonly bytes: Uint8Array; readonly passphrase: string };

export type FromSealer =
  | { readonly did: 'seal'; readonly bytes: Uint8Array }
  | { readonly did: 'unseal'; readonly result: Result<Contents, OpenPackageError> };

/** In a thread that ends with its work: photos are many bytes, and the window must go on. */
export const sealOffThread = (startThread: () => Worker): Sealer => {
  const ask = async (order: ToSealer): Promise<FromSealer> => {
    const thread = startThread();
    try {
      return await new Promise<FromSealer>((resolve, reject) => {
        thread.on('message', resolve);
        thread.on('error', reject);
        thread.on('exit', () => {
          reject(new Error('The thread for packages ended without an answer'));
        });
        thread.postMessage(order);
      });
    } finally {
      await thread.terminate();
    }
  };
  return {
    seal: async (sealing) => {
      const answer = await ask({ do: 'seal', sealing });
      if (answer.did !== 'seal') throw new Error('The thread for packages answered otherwise');
      return answer.bytes;
    },
    unseal: async (bytes, passphrase) => {
      const answer = await ask({ do: 'unseal', bytes, passphrase });
      if (answer.did !== 'unseal') throw new Error('The thread for packages answered otherwise');
      return answer.result;
    },
  };
};

/** The thread's program lies beside main's own, in the package too. */
export const startSealThread = (): Worker =>
  new Worker(new URL('./handoverWorker.js', import.meta.url), { name: 'handover' });
