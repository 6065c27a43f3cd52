import type { RetireError } from '../../shared/ipc/sharing.ts';
import type { Result } from '../../shared/result.ts';

interface Parts {
  readonly today: () => string;
  readonly silent: (today: string) => Promise<readonly string[]>;
  readonly retire: (device: string) => Promise<Result<null, RetireError>>;
  readonly onError: (name: string, error: unknown) => void;
}

/** Once a day: nobody waits for ever until a computer that fell silent has erased, too. */
export const createSteward = (parts: Parts): { readonly look: () => void } => {
  let lookedOn = '';
  const look = async (today: string): Promise<void> => {
    // What is refused today is tried again tomorrow.
    for (const device of await parts.silent(today)) await parts.retire(device);
  };
  return {
    look: () => {
      const today = parts.today();
      if (today === lookedOn) return;
      lookedOn = today;
      look(today).catch((error: unknown) => {
        parts.onError('steward', error);
      });
    },
  };
};
