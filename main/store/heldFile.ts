import { Low } from 'lowdb';
import { z } from 'zod';
import type { Json } from '../../shared/domain/entity.ts';
import { isFormOf } from '../../shared/ipc/held.ts';
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
  /** Of these records no form is left, nor taken in again: a last key may still be on its way. */
  readonly forget: (ids: readonly string[]) => Promise<void>;
  /** No form is left in which one of these words stands, nor taken in again as long as the app runs. */
  readonly forgetWords: (isMeant: (words: string) => boolean) => Promise<void>;
  /** Hears the names of the forms that went for their words. */
  readonly onForgotten: (hear: (names: readonly string[]) => void) => void;
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
  const forgotten = new Set<string>();
  const meant: ((words: string) => boolean)[] = [];
  const hearing: ((names: readonly string[]) => void)[] = [];
  const hasMeant = (value: Json): boolean =>
    meant.length > 0 && wordsIn(value).some((words) => meant.some((isMeant) => isMeant(words)));
  const isForgotten = (name: string, value: Json): boolean =>
    isFormOf(name, value, forgotten) || hasMeant(value);

  const keep = async (next: readonly (readonly [string, Json])[]): Promise<void> => {
    const wentAway = next.length < Object.keys(forms).length;
    forms = Object.fromEntries(next);
    db.data = { forms };
    // Losing half a form to a full disk is no reason to stop somebody from filling it in.
    await db.write().catch(asDiskError);
    // The copy of before still has the words.
    if (wentAway) await db.write().catch(asDiskError);
  };
  return {
    list: () => forms,
    set: async (name, value) => {
      const rest = Object.entries(forms).filter(([other]) => other !== name);
      if (value !== null && !isForgotten(name, value)) await keep([...rest, [name, value]]);
      else if (Object.hasOwn(forms, name)) await keep(rest);
    },
    forget: async (ids) => {
      for (const id of ids) forgotten.add(id);
      const left = Object.entries(forms).filter(([name, value]) => !isForgotten(name, value));
      if (left.length < Object.keys(forms).length) await keep(left);
    },
    forgetWords: async (isMeant) => {
      meant.push(isMeant);
      const all = Object.entries(forms);
      const left = all.filter(([, value]) => !hasMeant(value));
      if (left.length === all.length) return;
      const names = all.filter(([, value]) => hasMeant(value)).map(([name]) => name);
      await keep(left);
      for (const hear of hearing) hear(names);
    },
    onForgotten: (hear) => {
      hearing.push(hear);
    },
  };
};

const wordsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(wordsIn);
};
