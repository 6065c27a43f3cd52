import type { Json } from '../../../shared/domain/entity.ts';
import type { Answers } from './pretendMain.ts';

/** Answers of main that keep what is being typed on this disk, and find there what was left. */
export const heldOnDisk = (disk: Map<string, Json>): Pick<Answers, 'held:list' | 'held:set'> => ({
  'held:list': () => Object.fromEntries(disk),
  'held:set': ({ name, value }) => {
    if (value === null) disk.delete(name);
    else disk.set(name, value);
    return null;
  },
});
