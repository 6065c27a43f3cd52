import { create } from 'zustand';
import type { Edit, WriteError } from '../../shared/ipc/edit.ts';
import { err } from '../../shared/result.ts';
import { call, listen } from '../app/api.ts';
import { registerFlush } from '../app/flush.ts';
import { createDraft } from './draft.ts';
import type { Draft, DraftState } from './draft.ts';
import { mergeText } from './mergeText.ts';

/** A field of a record that is typed into. `text` merges letter by letter, `line` as a whole. */
export interface DraftedField {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly as: 'text' | 'line';
}

export interface DraftView {
  readonly shown: string;
  readonly state: DraftState;
  readonly trouble: WriteError | null;
}

interface Kept {
  readonly of: DraftedField;
  readonly draft: Draft<WriteError>;
  /** How many fields on screen show it. */
  users: number;
  /** Goes up with each sending: what was read while one was under way may be older. */
  sendings: number;
  /** The store said something while we were sending. */
  missed: boolean;
}

/** What the screens see of each draft, by `keyOf`. */
export const useDraftViews = create<Readonly<Record<string, DraftView>>>(() => ({}));

// Outside the components: what could not be kept yet outlives the screen it was typed on.
const kept = new Map<string, Kept>();
let follows = false;

export const keyOf = ({ kind, id, field }: DraftedField): string => `${kind}/${id}/${field}`;

/** Takes part in the draft of a field while it is on screen; give it back with `releaseDraft`. */
export const holdDraft = (of: DraftedField, stored: string): void => {
  followStore();
  const known = kept.get(keyOf(of));
  if (known !== undefined) known.users += 1;
  else begin(of, stored);
};

const begin = (of: DraftedField, stored: string): void => {
  const draft = createDraft<WriteError>({
    stored,
    send: (base, next) => {
      one.sendings += 1;
      return send(of, base, next);
    },
    merge: of.as === 'text' ? mergeText : (_base, typed) => typed,
    onChange: () => {
      publish(one);
      if (one.missed && draft.isIdle()) void catchUp(one);
    },
  });
  const one: Kept = { of, draft, users: 1, sendings: 0, missed: false };
  kept.set(keyOf(of), one);
  publish(one);
};

/** Not `write()`: a retry every few seconds must not show a message every few seconds. */
const send = async (of: DraftedField, base: string, next: string) => {
  try {
    const edits = [editOf(of, base, next)];
    return await call('entry:write', { edits, action: 'edit', isTyping: true });
  } catch {
    return err<WriteError>({ kind: 'not-saved', because: 'disk-error' });
  }
};

const editOf = ({ kind, id, field, as }: DraftedField, base: string, next: string): Edit =>
  as === 'text'
    ? { op: 'text', kind, id, field, base, next }
    : { op: 'set', kind, id, field, value: next };

export const typeInto = (of: DraftedField, text: string): void => {
  kept.get(keyOf(of))?.draft.type(text);
};

export const flushDraft = async (of: DraftedField): Promise<void> => {
  await kept.get(keyOf(of))?.draft.flush();
};

export const releaseDraft = (of: DraftedField): void => {
  const one = kept.get(keyOf(of));
  if (one === undefined) return;
  one.users -= 1;
  void one.draft.flush().then(() => {
    publish(one);
  });
};

/** Shows how a draft stands, and forgets one that is safe and on no screen. */
const publish = (one: Kept): void => {
  const { draft } = one;
  const key = keyOf(one.of);
  if (kept.get(key) !== one) return;
  if (one.users <= 0 && draft.state() === 'saved') {
    draft.stop();
    kept.delete(key);
    useDraftViews.setState(({ [key]: _gone, ...others }) => others, true);
    return;
  }
  useDraftViews.setState({
    [key]: { shown: draft.shown(), state: draft.state(), trouble: draft.trouble() },
  });
};

/** False when a text is only on the screen still: the store could not keep it. */
export const flushDrafts = async (): Promise<boolean> => {
  const drafts = [...kept.values()].map(({ draft }) => draft);
  await Promise.all(drafts.map((draft) => draft.flush()));
  return drafts.every((draft) => draft.state() !== 'not-saved');
};

const followStore = (): void => {
  if (follows) return;
  follows = true;
  registerFlush(flushDrafts);
  listen('record:changed', ({ kind, ids }) => {
    for (const one of kept.values()) {
      if (one.of.kind === kind && ids.includes(one.of.id)) void catchUp(one);
    }
  });
  listen('erase:erased', ({ targets }) => {
    for (const one of kept.values()) {
      if (targets.some(({ kind, id }) => one.of.kind === kind && one.of.id === id)) forget(one);
    }
  });
};

/** What was erased is not sent again, whatever is still being typed. */
const forget = (one: Kept): void => {
  one.draft.stop();
  kept.delete(keyOf(one.of));
  useDraftViews.setState(({ [keyOf(one.of)]: _gone, ...others }) => others, true);
};

const catchUp = async (one: Kept): Promise<void> => {
  one.missed = !one.draft.isIdle();
  if (one.missed) return;
  const before = one.sendings;
  const raw = await call('record:get', { kind: one.of.kind, id: one.of.id });
  if (one.sendings !== before) {
    one.missed = true;
    return;
  }
  const value = raw?.values[one.of.field];
  if (raw !== null) one.draft.receive(typeof value === 'string' ? value : '');
};
