import { createSignal } from './signal.ts';

export interface EndingParts {
  /** Asks the page to send what is being typed; false when there is no page to ask. */
  readonly ask: () => boolean;
  /** How long the page may take. */
  readonly waitMs: number;
  /** Everything that was sent has been handled. */
  readonly settled: () => Promise<void>;
  /** Closes the parts, the store last. */
  readonly close: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly exit: () => void;
}

export interface Ending {
  /** The page answers: everything typed has been sent. */
  readonly flushed: () => void;
  /** Ends the app once, however often it is asked. */
  readonly end: () => Promise<void>;
}

/** The order in which the app ends: the words on the screen, the store, then the process. */
export const createEnding = (parts: EndingParts): Ending => {
  const answer = createSignal();
  let ending: Promise<void> | undefined;

  const flush = async (): Promise<void> => {
    if (!parts.ask()) return;
    let waiting: NodeJS.Timeout | undefined;
    const waited = new Promise<void>((resolve) => {
      waiting = setTimeout(resolve, parts.waitMs);
    });
    await Promise.race([answer.given, waited]);
    clearTimeout(waiting);
  };

  const run = async (): Promise<void> => {
    for (const step of [flush, parts.settled, parts.close]) await step().catch(parts.onError);
    parts.exit();
  };

  return { flushed: answer.give, end: () => (ending ??= run()) };
};
