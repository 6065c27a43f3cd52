import type { OpenPackageError } from '../../shared/ipc/handover.ts';
import type { Result } from '../../shared/result.ts';
import { createWorkshop } from '../process/workshop.ts';
import type { WorkProcess } from '../process/workshop.ts';
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

export type SealProcess = WorkProcess<ToSealer, FromSealer>;

/** In a process that ends with its work: it holds the phrase, and photos are many bytes. */
export const sealApart = (start: () => SealProcess, onFailure: (where: string) => void): Sealer => {
  const workshop = createWorkshop({ start, onFailure, restMs: 0 });
  const ask = (order: ToSealer): Promise<FromSealer> =>
    workshop(order, () => undefined, new AbortController().signal);
  return {
    seal: async (sealing) => {
      const answer = await ask({ do: 'seal', sealing });
      if (answer.did !== 'seal') throw new Error('The process for packages answered otherwise');
      return answer.bytes;
    },
    unseal: async (bytes, passphrase) => {
      const answer = await ask({ do: 'unseal', bytes, passphrase });
      if (answer.did !== 'unseal') throw new Error('The process for packages answered otherwise');
      return answer.result;
    },
  };
};
