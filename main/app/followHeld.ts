import { recordsOfForm } from '../../shared/ipc/held.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { Store } from '../store/store.ts';
import { logError } from './log.ts';

type Records = Pick<Store, 'get' | 'onErased'>;

/**
 * What was erased stands in no form that was being filled in. What a crash left of one whose record
 * is gone goes now: no screen opens it any more.
 */
export const followHeld = async (held: HeldFile, store: Records): Promise<void> => {
  store.onErased((targets) => {
    held.forget(targets.map(({ id }) => id)).catch((error: unknown) => {
      logError('held', error);
    });
  });
  for (const name of Object.keys(held.list())) {
    const found = await Promise.all(recordsOfForm(name).map(({ kind, id }) => store.get(kind, id)));
    if (found.includes(null)) await held.set(name, null);
  }
};
