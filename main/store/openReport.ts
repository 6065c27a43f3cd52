import type { OpenReport } from '../../shared/ipc/app.ts';
import type { WriteError } from '../../shared/ipc/edit.ts';
import type { TwoStores } from './twoStores.ts';

/** What was found in both stores on opening, and since. */
export const openReport = (stores: TwoStores): OpenReport => {
  const [one, other] = [stores.private.report(), stores.shared.report()];
  return {
    mended: one.mended + other.mended,
    setAside: one.setAside + other.setAside,
    readOnly: one.readOnly ?? other.readOnly,
  };
};

/** Why nothing can be written; null when it can. */
export const refusalOf = (stores: TwoStores): WriteError | null => {
  const { readOnly } = openReport(stores);
  if (readOnly === null) return null;
  return readOnly === 'newer-version'
    ? { kind: 'read-only' }
    : { kind: 'not-saved', because: 'no-access' };
};
