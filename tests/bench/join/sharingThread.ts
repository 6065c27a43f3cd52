import { parentPort } from 'node:worker_threads';
import { createDuplex } from '../../../main/sync/duplex.ts';
import { folderRemote } from '../../../main/sync/remote/folderRemote.ts';
import { sharedOverWire } from '../../../main/sync/sharedCodec.ts';
import { createSharer } from '../../../main/sync/sharer.ts';
import { startTextVetter } from '../../../main/sync/texts/textVetter.ts';
import { realClock } from '../../unit/main/sync/realClock.ts';
import { workspaceId } from '../../unit/main/sync/samples.ts';
import { rng } from '../sharing/setup.ts';

export const oneRound = 'one round';

/** A thread in place of the sharing process: like it, it has the folder, and the store only by messages. */
export const shareInThisThread = (vetWorker: URL): void => {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread');
  const wire = {
    send: (message: unknown) => {
      port.postMessage(message);
    },
    receive: (listener: (message: unknown) => void) => {
      port.on('message', listener);
    },
  };
  const duplex = createDuplex(wire, {
    answers: {
      [oneRound]: async (folder) => {
        const sharer = createSharer({
          ...{ remote: folderRemote(String(folder), realClock), clock: realClock, rng },
          ...{ workspace: workspaceId, keys: null, vetTexts: startTextVetter(vetWorker).vet },
          shared: sharedOverWire(duplex, () => () => undefined),
        });
        await sharer.syncNow();
        return null;
      },
    },
    onTold: () => undefined,
    onError: (name, error) => {
      console.error(name, error);
    },
  });
};
