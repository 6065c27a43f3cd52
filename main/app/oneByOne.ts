import { setImmediate } from 'node:timers/promises';

/** Starts several things, and lets the window answer in between: together they held it up. */
export const oneByOne = async (starts: readonly (() => void)[]): Promise<void> => {
  for (const start of starts) {
    await setImmediate();
    start();
  }
};
