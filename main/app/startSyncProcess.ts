import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { ChildProcess } from '../sharing/process.ts';

/** The sharing process: its program lies beside main's own, in the package too. */
export const startSyncProcess = (): ChildProcess => {
  const program = fileURLToPath(new URL('./syncProcess.js', import.meta.url));
  const child = utilityProcess.fork(program, [], { serviceName: 'sharing', stdio: 'ignore' });
  return {
    send: (message) => {
      child.postMessage(message);
    },
    receive: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.on('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
};
