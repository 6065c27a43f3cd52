import { dirname, basename } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { createDuplex } from '../../../main/sync/duplex.ts';
import { answersOfShared } from '../../../main/sync/sharedCodec.ts';
import { aStore, timed } from '../sharing/setup.ts';
import { oneRound } from './sharingThread.ts';

export interface Joined {
  readonly records: number;
  readonly ms: number;
  readonly mainLongestDelayMs: number;
  /** Of the newcomer's process, its sharing thread and the one that tries texts with it. */
  readonly peakRssMb: number;
}

/** A new profile takes a whole folder in; `program` starts the thread that has the folder. */
export const joinFolder = async (
  folder: string,
  profile: string,
  program: URL,
): Promise<Joined> => {
  const store = await aStore(dirname(profile), basename(profile));
  const thread = new Worker(program);
  const wire = {
    send: (message: unknown) => {
      thread.postMessage(message);
    },
    receive: (listener: (message: unknown) => void) => {
      thread.on('message', listener);
    },
  };
  const duplex = createDuplex(wire, {
    answers: answersOfShared(store.shared('1')),
    onTold: () => undefined,
    onError: (name, error) => {
      console.error(name, error);
    },
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const ms = await timed(() => duplex.ask(oneRound, folder));
  delay.disable();
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const records = (await store.list('lesson')).length;
  await store.close();
  await thread.terminate();
  const mainLongestDelayMs = Math.round(delay.max / 1e6);
  return { records, ms: Math.round(ms), mainLongestDelayMs, peakRssMb };
};
