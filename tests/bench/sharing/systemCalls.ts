import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SystemCalls {
  /** How often each was made on the folder, or on what lies in it. */
  readonly calls: Readonly<Record<string, number>>;
  /** Of files; the names in a folder are not counted. */
  readonly bytesRead: number;
}

/**
 * What this process asks of the system for a folder while `work` runs, as strace sees it. Null where
 * strace is not installed or may not look.
 */
export const systemCallsOn = async (
  folder: string,
  base: string,
  work: () => Promise<void>,
): Promise<SystemCalls | null> => {
  const log = join(base, 'strace.txt');
  // -y writes the path behind each descriptor; threads are followed, for Node reads in them.
  const flags = ['-f', '-y', '-s', '4096', '-e', 'trace=%file,%desc', '-o', log];
  const strace = spawn('strace', [...flags, '-p', String(process.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const began = await Promise.race([
    once(strace.stderr, 'data').then(([said]) => String(said).includes('attached')),
    once(strace, 'error').then(() => false),
  ]);
  if (!began) return null;
  await work();
  const ended = once(strace, 'close');
  strace.kill('SIGINT');
  await ended;
  return counted(await readFile(log, 'utf8'), folder);
};

/** Its lines are such as `123 getdents64(30</folder>, …, 32768) = 0`. */
const counted = (log: string, folder: string): SystemCalls => {
  const calls: Record<string, number> = {};
  let bytesRead = 0;
  for (const line of log.split('\n')) {
    const name = /^\d+ +(\w+)\(/.exec(line)?.[1];
    if (name === undefined || !line.includes(folder)) continue;
    calls[name] = (calls[name] ?? 0) + 1;
    if (/^p?read/.test(name)) bytesRead += Math.max(0, Number(/= (-?\d+)$/.exec(line)?.[1] ?? 0));
  }
  return { calls, bytesRead };
};
