import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { OfficeProcess } from '../export/office/officeWork.ts';
import type { SealProcess } from '../handover/sealer.ts';
import type { ImportChild } from '../import/protocol.ts';
import type { SearchProcess } from '../search/protocol.ts';
import type { ChildProcess } from '../process/childProcess.ts';

/** A process of ours: its program lies beside main's own, in the package too. */
const startProcess = <Sent, Heard>(
  file: string,
  serviceName: string,
): ChildProcess<Sent, Heard> => {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = utilityProcess.fork(program, [], { serviceName, stdio: 'ignore' });
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

export const startSyncProcess = (): ChildProcess => startProcess('./syncProcess.js', 'sharing');

export const startSearchProcess = (): SearchProcess => startProcess('./searchProcess.js', 'search');

/** Makes files, and does other long work for them. */
export const startOfficeProcess = (): OfficeProcess => startProcess('./officeProcess.js', 'office');

export const startHandoverProcess = (): SealProcess =>
  startProcess('./handoverProcess.js', 'handover');

export const startImportProcess = (): ImportChild => startProcess('./importProcess.js', 'import');
