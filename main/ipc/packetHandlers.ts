import type { Handlers } from '../../shared/ipc/contract.ts';
import type { PacketWork } from '../sharing/port.ts';

export interface PacketFiles {
  /** Each asks the person; null when they change their mind. */
  readonly chooseNew: () => Promise<string | null>;
  readonly chooseExisting: () => Promise<string | null>;
}

type PacketChannel = 'sharing:writePacket' | 'sharing:readPacket';

/** The page says yes, or a passphrase; it neither sees nor sends a path. */
export const packetHandlers = (
  packets: PacketWork,
  files: PacketFiles,
): Pick<Handlers, PacketChannel> => {
  let written: string | null = null;
  let read: string | null = null;
  return {
    'sharing:writePacket': async ({ passphrase, isAgain }) => {
      if (!isAgain) written = await files.chooseNew();
      return written === null ? null : packets.write({ path: written, passphrase });
    },
    'sharing:readPacket': async ({ passphrase, mayRemove, takeOver, isAgain }) => {
      if (!isAgain) read = await files.chooseExisting();
      if (read === null) return null;
      return packets.read({ path: read, passphrase, mayRemove, takeOver });
    },
  };
};
