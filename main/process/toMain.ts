import type { Wire } from './childProcess.ts';

/** In a utility process: the way to main and back. */
export const toMain = <Sent, Heard>(): Wire<Sent, Heard> => ({
  send: (message) => {
    process.parentPort.postMessage(message);
  },
  receive: (listener) => {
    process.parentPort.on('message', ({ data }: { readonly data: Heard }) => {
      listener(data);
    });
  },
});
