import { initiative } from '../../shared/domain/initiative.ts';
import type { Store } from '../store/store.ts';

/**
 * Reads from the disk what the first screen will ask for, while its page is still being loaded; the
 * store keeps it in memory.
 */
export const readAhead = async (store: Pick<Store, 'list'>): Promise<void> => {
  await store.list(initiative.kind);
};
