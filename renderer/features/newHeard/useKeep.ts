import { useRef } from 'react';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { WriteError } from '../../../shared/ipc/edit.ts';
import { markFresh } from '../../app/fresh.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { heardEdit } from './heard.ts';
import type { Heard } from './heard.ts';

export type Keeping =
  | { readonly kind: 'kept'; readonly id: string }
  /** The last one is still on its way: a key pressed twice makes one card. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly why: WriteError['kind'] };

/** Keeps what was heard as a card of its own. */
export const useKeep = (): ((heard: Heard) => Promise<Keeping>) => {
  const { list } = useRecords(initiative);
  const isBusy = useRef(false);
  return async (heard) => {
    if (isBusy.current) return { kind: 'busy' };
    isBusy.current = true;
    const id = newId();
    const result = await write([heardEdit(id, heard, list)], 'create');
    isBusy.current = false;
    if (!result.ok) return { kind: 'refused', why: result.error.kind };
    markFresh(id);
    return { kind: 'kept', id };
  };
};
