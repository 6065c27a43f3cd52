import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorPlace } from '../app/errorPlace.ts';
import { toMain } from '../process/toMain.ts';
import { createDuplex } from './duplex.ts';
import { failedFact, stateFact, stuckFact } from './messages.ts';
import type { Clock, Rng } from './ports.ts';
import { createService } from './service.ts';
import { startTextVetter } from './texts/textVetter.ts';
import { answersOfService, sharedOverWire, writtenFact } from './sharedCodec.ts';

// The program of the sharing process: all reading and writing of the shared folder happens here, so
// that a drive that hangs stops neither a save nor a screen.

const clock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await sleep(ms, undefined, signal === undefined ? {} : { signal });
    } catch {
      // The signal ended it early, as it may.
    }
  },
};
const rng: Rng = {
  bytes: (count) => randomBytes(count),
  fraction: () => randomBytes(4).readUInt32LE() / 2 ** 32,
};

const written = new Set<() => void>();

const duplex = createDuplex(toMain(), {
  answers: answersOfService(() => service),
  onTold: (name) => {
    if (name === writtenFact) for (const listener of written) listener();
  },
  onError: (name, error) => {
    tellFailure(name, error);
  },
});

const tellFailure = (name: string, error: unknown): void => {
  duplex.tell(failedFact, { name, where: errorPlace(error) });
};

const service = createService({
  shared: sharedOverWire(duplex, (listener) => {
    written.add(listener);
    return () => written.delete(listener);
  }),
  clock,
  rng,
  vetTexts: startTextVetter(new URL('./vetWorker.js', import.meta.url)).vet,
  onError: (error) => {
    tellFailure('round', error);
  },
  onState: (state) => {
    duplex.tell(stateFact, state);
  },
  onStuck: () => {
    duplex.tell(stuckFact, null);
  },
});
