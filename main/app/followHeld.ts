import { recordsOfForm } from '../../shared/ipc/held.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { Store } from '../store/store.ts';
import { logError } from './log.ts';

type Records = Pick<Store, 'onErased'> & { readonly own: Pick<Store['own'], 'presence'> };

/**
 * What was erased stands in no form that was being filled in; what a crash left of it goes now. What
 * was only thrown away may be brought back, and then its half form is there again.
 */
export const followHeld = async (held: HeldFile, store: Records): Promise<void> => {
  store.onErased((targets) => {
    held.forget(targets.map(({ id }) => id)).catch((error: unknown) => {
      logError('held', error);
    });
  });
  for (const name of Object.keys(held.list())) {
    const found = await Promise.all(
      recordsOfForm(name).map(({ kind, id }) => store.own.presence(kind, id)),
    );
    if (found.includes('erased')) await held.set(name, null);
  }
};
