import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../../../main/sync/ports.ts';

/** True time, for what truly takes time. */
export const realClock: Clock = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  },
};
