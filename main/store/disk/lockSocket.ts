import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './diskError.ts';

export interface HeldSocket {
  readonly release: () => Promise<void>;
}

/** macOS takes 104 bytes. */
const maxPathBytes = 100;

/** The same name for everybody who opens this folder, by whatever path. */
export const socketOf = async (folder: string): Promise<string> => {
  const real = await realpath(folder).catch(() => folder);
  const name = `bruggenbouwer-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // An abstract name: no file stays behind.
  if (process.platform === 'linux') return `\0${name}`;
  const inside = join(real, 'lock.sock');
  return Buffer.byteLength(inside) <= maxPathBytes ? inside : join(tmpdir(), `${name}.sock`);
};

/** Null when another process holds it. */
export const holdSocket = async (path: string): Promise<HeldSocket | null> => {
  try {
    return await listen(path);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') return unheld;
  }
  if (path.startsWith('\0') || (await isAnswered(path))) return null;
  // Where the socket is a file, it outlives a process that was killed.
  await rm(path, { force: true });
  return listen(path).catch(() => null);
};

/** The system lets nobody listen here (a closed sandbox): Electron's own lock is all there is. */
const unheld: HeldSocket = { release: () => Promise.resolve() };

const listen = (path: string): Promise<HeldSocket> =>
  new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy());
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve({
        release: () =>
          new Promise((released) => {
            server.close(() => {
              released();
            });
          }),
      });
    });
  });

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const caller = connect(path);
    const answer = (isThere: boolean) => () => {
      caller.destroy();
      resolve(isThere);
    };
    caller.once('connect', answer(true));
    caller.once('error', answer(false));
  });
