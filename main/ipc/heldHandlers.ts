import type { Handlers } from '../../shared/ipc/contract.ts';
import type { HeldFile } from '../store/heldFile.ts';

export const heldHandlers = (file: HeldFile): Pick<Handlers, 'held:list' | 'held:set'> => ({
  'held:list': () => file.list(),
  'held:set': async ({ name, value }) => {
    await file.set(name, value);
    return null;
  },
});
