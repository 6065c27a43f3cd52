import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, EventMessage } from '../../shared/ipc/contract.ts';

/** Filled in at build time with the channels of the contract. */
declare const channelNames: readonly Channel[];

// One function a channel, so that a page cannot reach any channel that the contract does not name.
const requests = Object.fromEntries(
  channelNames.map((channel) => [
    channel,
    (input: unknown) => ipcRenderer.invoke(channel, input) as Promise<unknown>,
  ]),
);

contextBridge.exposeInMainWorld('api', {
  ...requests,
  on: (listener: (event: EventMessage) => void) => {
    const receive = (_event: unknown, message: EventMessage) => {
      listener(message);
    };
    ipcRenderer.on('event', receive);
    return () => {
      ipcRenderer.off('event', receive);
    };
  },
});
