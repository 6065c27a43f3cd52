import { onTestFinished } from 'vitest';
import { openStore } from '../../../../main/store/openStore.ts';
import type { Profile } from '../../../../main/store/openStore.ts';
import type { Json } from '../../../../shared/domain/entity.ts';
import type { Action, Edit } from '../../../../shared/ipc/edit.ts';
import { aFolder } from './disk/profileFolder.ts';

/** A store on a real folder, with a clock that stands still unless it is turned. */
export const aStore = async (given: Partial<Profile> = {}) => {
  const folder = given.folder ?? (await aFolder());
  let nowMs = Date.UTC(2025, 10, 24, 10);
  let isClosed = true;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await store.close();
  };
  const open = async () => {
    const result = await openStore({ now: () => nowMs, ...given, folder });
    if (!result.ok) throw new Error(result.error.kind);
    isClosed = false;
    return result.value;
  };
  let store = await open();
  onTestFinished(close);

  return {
    folder,
    get store() {
      return store;
    },
    pass: (ms: number) => {
      nowMs += ms;
    },
    /** Insists on its being kept. */
    write: async (edits: readonly Edit[], action: Action = 'edit') => {
      const result = await store.write({ edits: [...edits], action });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value.step ?? undefined;
    },
    values: async (kind: string, id: string) => (await store.get(kind, id))?.values,
    close,
    /** Ends the app in an orderly way and starts it again. */
    restart: async () => {
      await close();
      store = await open();
    },
  };
};

let minted = 0;
/** A UUID of version 7 made in a month of choice. */
export const anId = (madeAt = '2025-11-24T10:00:00Z'): string => {
  minted += 1;
  const ms = Date.parse(madeAt).toString(16).padStart(12, '0');
  const rest = (minted * 7919).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${rest}`;
};

export const creating = (
  kind: string,
  values: Readonly<Record<string, Json>>,
  id = anId(),
): Edit => ({ op: 'create', kind, id, values });
