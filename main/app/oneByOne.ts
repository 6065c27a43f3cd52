import { setImmediate } from 'node:timers/promises';

/**
 * Starts several things, and lets the window answer in between: together they held it up. One that
 * cannot start keeps none of the others from it.
 */
export const oneByOne = async (
  starts: readonly (() => void)[],
  onError: (error: unknown) => void,
): Promise<void> => {
  for (const start of starts) {
    await setImmediate();
    try {
      start();
    } catch (error) {
      onError(error);
    }
  }
};
