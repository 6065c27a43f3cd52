import type { Json } from '../../shared/domain/entity.ts';
import { allEntities } from '../../shared/domain/kinds.ts';
import { idsInForm, recordsOfForm } from '../../shared/ipc/held.ts';
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
  for (const [name, value] of Object.entries(held.list())) {
    const found = await Promise.all(
      recordsOfForm(name).map(({ kind, id }) => store.own.presence(kind, id)),
    );
    const isErased = found.includes('erased') || (await choseErased(value, store.own));
    if (isErased) await held.set(name, null);
  }
};

/** A form does not say of what kind the record is that was chosen in it. */
const choseErased = async (value: Json, own: Records['own']): Promise<boolean> => {
  for (const id of idsInForm(value)) {
    const found = await Promise.all(allEntities().map(({ kind }) => own.presence(kind, id)));
    if (found.includes('erased') && !found.includes('here') && !found.includes('deleted'))
      return true;
  }
  return false;
};
