import { useState } from 'react';
import type { z } from 'zod';
import type { Json } from '../../shared/domain/entity.ts';
import { isFormOf } from '../../shared/ipc/held.ts';
import type { HeldForms } from '../../shared/ipc/held.ts';
import { call, listen } from './api.ts';
import { registerFlush } from './flush.ts';
import { heldOpens } from './heldOpens.ts';
import { leadToForm } from './heldPlace.ts';
import { showNotice } from './notice.ts';

/** Half a form, on the disk: what a crash left is there again when the same form is opened. */
let forms: HeldForms = {};
const waiting = new Map<string, Json>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** At most this much typing is lost. */
const delayMs = 700;

const send = async (name: string, value: Json | null): Promise<void> => {
  await call('held:set', { name, value }).catch(() => null);
};

const flush = async (): Promise<void> => {
  clearTimeout(timer);
  timer = undefined;
  const all = [...waiting];
  waiting.clear();
  await Promise.all(all.map(([name, value]) => send(name, value)));
};

/** This was being filled in, and is there when its form opens. */
export const hold = (name: string, value: Json): void => {
  forms = { ...forms, [name]: value };
  waiting.set(name, value);
  timer ??= setTimeout(() => void flush(), delayMs);
};

/** Nothing of a form stays on the disk. */
export const letGo = (name: string): void => {
  if (!Object.hasOwn(forms, name)) return;
  forms = Object.fromEntries(Object.entries(forms).filter(([other]) => other !== name));
  waiting.delete(name);
  void send(name, null);
};

/** The store was cleared: what was being filled in goes with it, and nothing of it is sent any more. */
export const forgetHeld = (): void => {
  clearTimeout(timer);
  timer = undefined;
  waiting.clear();
  forms = {};
};

/** Something was being filled in here when the app stopped. */
export const isHeld = (name: string): boolean => Object.hasOwn(forms, name);

/** Of all that was being filled in under this name: the rest of the name. */
export const heldUnder = (start: string): readonly string[] =>
  Object.keys(forms)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));

/** Nothing of the forms under this name stays on the disk. */
export const letGoUnder = (start: string): void => {
  for (const rest of heldUnder(start)) letGo(start + rest);
};

export interface HeldForm<T> {
  readonly value: T;
  readonly change: (next: T) => void;
  /** How it stands now, for what comes later than the next key. */
  readonly latest: () => T;
  /** Kept or cancelled: nothing of it stays on the disk. */
  readonly done: () => void;
  /** Kept, and begun again with this, which is not worth a place on the disk. */
  readonly beginAgain: (next: T) => void;
}

/** The state of a form that outlives a crash. What the schema does not take begins anew. */
export const useHeld = <T extends Json>(
  name: string,
  schema: z.ZodType<T>,
  initial: () => T,
): HeldForm<T> => {
  const read = (): T => {
    const found = schema.safeParse(forms[name]);
    return found.success ? found.data : initial();
  };
  const [value, setValue] = useState<T>(read);
  return {
    value,
    change: (next) => {
      setValue(next);
      // Typed and taken away again: there is nothing to come back to.
      if (JSON.stringify(next) === JSON.stringify(initial())) letGo(name);
      else hold(name, next);
    },
    latest: read,
    done: () => {
      letGo(name);
    },
    beginAgain: (next) => {
      letGo(name);
      forms = { ...forms, [name]: next };
      setValue(next);
    },
  };
};

/** Reads what a crash left; call it before the first screen. */
export const loadHeld = async (): Promise<void> => {
  registerFlush(flush);
  listen('erase:erased', ({ targets }) => {
    const ids = new Set(targets.map(({ id }) => id));
    for (const [name, value] of Object.entries(forms)) {
      if (isFormOf(name, value, ids)) letGo(name);
    }
  });
  listen('held:forgotten', ({ names }) => {
    for (const name of names) letGo(name);
  });
  forms = await call('held:list', null).catch(() => ({}));
};

/** Says what somebody was filling in when the app stopped, and leads there. */
export const offerHeld = async (): Promise<void> => {
  const names = Object.keys(forms).filter((name) => leadToForm(name) !== null);
  const opens = await Promise.all(names.map(heldOpens));
  const run = leadToForm(names.find((_, at) => opens[at] === true) ?? '');
  if (run === null) return;
  showNotice({ tone: 'trouble', words: 'frame.held', act: { words: 'frame.toHeld', run } });
};
