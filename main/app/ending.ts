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
  readonly flushed: (isKept: boolean) => void;
  /** Ends the app once, however often it is asked. Who goes back to an unsaved text can ask again. */
  readonly end: (by: EndedBy) => Promise<void>;
}

/** The order in which the app ends: the words on the screen, the store, then the process. */
export const createEnding = (parts: EndingParts): Ending => {
  const hurry = createSignal();
  let answer = createSignal<boolean>();
  let ending: Promise<void> | undefined;

  /** False when the page says that something is on the screen alone. */
  const flush = async (): Promise<boolean> => {
    answer = createSignal<boolean>();
    if (!parts.ask()) return true;
    let waiting: NodeJS.Timeout | undefined;
    const waited = new Promise<boolean>((resolve) => {
      waiting = setTimeout(resolve, parts.waitMs, true);
    });
    const isKept = await Promise.race([answer.given, waited]);
    clearTimeout(waiting);
    return isKept;
  };

  const mayLeave = (): Promise<boolean> =>
    Promise.race([parts.mayLeave(), hurry.given.then(() => true)]);

  const run = async (): Promise<void> => {
    try {
      if (!(await flush()) && !(await mayLeave())) {
        ending = undefined;
        return;
      }
    } catch (error) {
      parts.onError(error);
    }
    for (const step of [parts.settled, parts.close]) await step().catch(parts.onError);
    parts.exit();
  };

  return {
    flushed: (isKept) => {
      answer.give(isKept);
    },
    end: (by) => {
      if (by === 'system') hurry.give();
      return (ending ??= run());
    },
  };
};
