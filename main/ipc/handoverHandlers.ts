import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Handovers } from '../handover/handovers.ts';
import type { PacketFiles } from './packetHandlers.ts';

type HandoverChannel = Extract<keyof Handlers, `handover:${string}`>;

/** The page says a phrase, or yes; it neither sees nor sends a path. */
export const handoverHandlers = (
  handovers: Handovers,
  files: PacketFiles,
): Pick<Handlers, HandoverChannel> => {
  let opened: string | null = null;
  return {
    'handover:plan': () => handovers.plan(),
    'handover:write': async ({ passphrase }) => {
      const path = await files.chooseNew();
      return path === null ? null : handovers.give(path, passphrase);
    },
    'handover:find': async () => {
      const path = await files.chooseExisting();
      return path === null ? null : handovers.found(path);
    },
    'handover:clear': () => handovers.clear(),
    'handover:open': async ({ passphrase, isAgain }) => {
      if (!isAgain) opened = await files.chooseExisting();
      return opened === null ? null : handovers.open(opened, passphrase);
    },
    'handover:take': () => handovers.take(),
  };
};
