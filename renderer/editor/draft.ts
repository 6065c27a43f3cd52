import type { Result } from '../../shared/result.ts';

/** Typing rests this long before it is sent. */
const restMs = 400;
/** Who types on is not waited for longer than this: 2 seconds is what a power cut may cost. */
const longestWaitMs = 1500;
const firstRetryMs = 2000;
const longestRetryMs = 30_000;

export type DraftState = 'saved' | 'typing' | 'saving' | 'not-saved';

export interface DraftParts<E extends { readonly kind: string }> {
  readonly stored: string;
  /** Keeps `next`, which was typed over `base`. */
  readonly send: (base: string, next: string) => Promise<Result<unknown, E>>;
  /** Puts what came in together with what is being typed. */
  readonly merge: (base: string, typed: string, stored: string) => string;
  readonly onChange: () => void;
}

/** What somebody is typing into one field, on its way to the store. It lives while it is unsent. */
export interface Draft<E extends { readonly kind: string }> {
  readonly shown: () => string;
  readonly state: () => DraftState;
  readonly trouble: () => E | null;
  readonly type: (text: string) => void;
  /** The store holds this now: by undo, or by a colleague. Only call it while `isIdle`. */
  readonly receive: (stored: string) => void;
  /** False while something is on its way: what the store said meanwhile may be older. */
  readonly isIdle: () => boolean;
  /** Resolves when all is kept, or could not be. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export const createDraft = <E extends { readonly kind: string }>(
  parts: DraftParts<E>,
): Draft<E> => {
  let base = parts.stored;
  let shown = parts.stored;
  let sending: Promise<void> | null = null;
  let trouble: E | null = null;
  let failures = 0;
  let unsentSinceMs: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const plan = (delayMs: number): void => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      void send();
    }, delayMs);
  };
  const planTyping = (): void => {
    const nowMs = Date.now();
    unsentSinceMs ??= nowMs;
    plan(Math.max(0, Math.min(restMs, unsentSinceMs + longestWaitMs - nowMs)));
  };

  const send = (): Promise<void> => {
    clearTimeout(timer);
    if (sending !== null) return sending;
    if (shown === base) return Promise.resolve();
    unsentSinceMs = null;
    sending = sendOnce(base, shown).finally(() => {
      sending = null;
      parts.onChange();
    });
    parts.onChange();
    return sending;
  };
  const sendOnce = async (from: string, next: string): Promise<void> => {
    const result = await parts.send(from, next);
    if (!result.ok) {
      trouble = result.error;
      failures += 1;
      plan(Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs));
      return;
    }
    trouble = null;
    failures = 0;
    base = next;
    if (shown !== base) planTyping();
  };

  return {
    shown: () => shown,
    trouble: () => trouble,
    state: () => {
      if (trouble !== null) return 'not-saved';
      if (sending !== null) return 'saving';
      return shown === base ? 'saved' : 'typing';
    },
    type: (text) => {
      if (text === shown) return;
      shown = text;
      if (shown !== base) planTyping();
      else if (sending === null) {
        clearTimeout(timer);
        unsentSinceMs = null;
        trouble = null;
      }
      parts.onChange();
    },
    receive: (stored) => {
      if (stored === base) return;
      shown = shown === base ? stored : parts.merge(base, shown, stored);
      base = stored;
      parts.onChange();
    },
    isIdle: () => sending === null,
    flush: async () => {
      if (sending !== null) await sending;
      if (shown !== base) await send();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};
