import { createSignal } from './signal.ts';

export interface EndingParts {
  /** Asks the page to send what is being typed; false when there is no page to ask. */
  readonly ask: () => boolean;
  /** How long the page may take. */
  readonly waitMs: number;
  /** Asks the person whether to leave a text behind that could not be kept. */
  readonly mayLeave: () => Promise<boolean>;
  /** Everything that was sent has been handled. */
  readonly settled: () => Promise<void>;
  /** Closes the parts, the store last. */
  readonly close: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly exit: () => void;
}

/** A computer that shuts down waits for no answer. */
export type EndedBy = 'person' | 'system';

export interface Ending {
  /** The page answers: everything typed has been sent, and whether all of it is kept. */
  readonly flushed: (isAllKept: boolean) => void;
  /** Ends the app once, however often it is asked. Who goes back to an unsaved text can ask again. */
  readonly end: (by: EndedBy) => Promise<void>;
}

/** The order in which the app ends: the words on the screen, the store, then the process. */
export const createEnding = (parts: EndingParts): Ending => {
  const hurry = createSignal();
  let answer = createSignal();
  let ending: Promise<void> | undefined;
  /** What the page said last, also after it was waited for. */
  let isKept = true;

  const flush = async (): Promise<void> => {
    answer = createSignal();
    isKept = true;
    if (!parts.ask()) return;
    let waiting: NodeJS.Timeout | undefined;
    const waited = new Promise<void>((resolve) => {
      waiting = setTimeout(resolve, parts.waitMs);
    });
    await Promise.race([answer.given, waited]);
    clearTimeout(waiting);
  };

  const run = async (): Promise<void> => {
    let mayLeave = false;
    for (const step of [flush, parts.settled]) {
      await step().catch(parts.onError);
      if (isKept || mayLeave) continue;
      mayLeave = await Promise.race([
        parts.mayLeave().catch(() => true),
        hurry.given.then(() => true),
      ]);
      if (mayLeave) continue;
      ending = undefined;
      return;
    }
    await parts.close().catch(parts.onError);
    parts.exit();
  };

  return {
    flushed: (isAllKept) => {
      isKept = isAllKept;
      answer.give();
    },
    end: (by) => {
      if (by === 'system') hurry.give();
      return (ending ??= run());
    },
  };
};
