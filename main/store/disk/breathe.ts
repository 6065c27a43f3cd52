import { setImmediate } from 'node:timers/promises';

const turnMs = 8;

/** For long work on the main process: await it often, and windows and menus keep answering. */
export const createBreather = (): (() => Promise<void> | undefined) => {
  let turnEndsAt = performance.now() + turnMs;
  return () => {
    if (performance.now() < turnEndsAt) return undefined;
    return setImmediate().then(() => {
      turnEndsAt = performance.now() + turnMs;
    });
  };
};
