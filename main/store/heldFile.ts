import { Low } from 'lowdb';
import { z } from 'zod';
import type { Json } from '../../shared/domain/entity.ts';
import type { HeldForms } from '../../shared/ipc/held.ts';
import { asDiskError } from './disk/diskError.ts';
import type { LocalFs } from './disk/localFs.ts';
import { nodeFs } from './disk/nodeFs.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

/**
 * Forms that are being filled in. Not in the store: its history would keep what somebody cancelled.
 * No exporter and no sharing code is handed this file.
 */
export interface HeldFile {
  readonly list: () => HeldForms;
  readonly set: (name: string, value: Json | null) => Promise<void>;
}

const stored = z.object({ forms: z.record(z.string(), z.json()).catch({}) });

export const openHeldFile = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs = nodeFs,
): Promise<HeldFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart, fs), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let forms: HeldForms = parsed.success ? parsed.data.forms : {};
  return {
    list: () => forms,
    set: async (name, value) => {
      const wasHeld = Object.hasOwn(forms, name);
      if (value === null && !wasHeld) return;
      const rest = Object.entries(forms).filter(([other]) => other !== name);
      forms = Object.fromEntries(value === null ? rest : [...rest, [name, value]]);
      db.data = { forms };
      // Losing half a form to a full disk is no reason to stop somebody from filling it in.
      await db.write().catch(asDiskError);
      // The copy of before still has the words.
      if (value === null) await db.write().catch(asDiskError);
    },
  };
};
