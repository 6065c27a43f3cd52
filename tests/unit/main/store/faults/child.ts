import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { z } from 'zod';

/** The program `<name>.child.ts` as one file that plain Node can run. */
export const bundleChild = async (
  name: string,
): Promise<{ path: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bb-child-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(import.meta.dirname, `${name}.child.ts`),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'child.mjs', format: 'es' } },
    },
  });
  return {
    path: join(folder, 'child.mjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export interface Told {
  readonly what: string;
  readonly detail: unknown;
}

export interface Child {
  readonly process: ChildProcess;
  /** Everything it told, once its output has ended. */
  readonly told: Promise<readonly Told[]>;
  /** Resolves when it has told this so many times, or ends without. */
  readonly until: (what: string, times?: number) => Promise<void>;
}

const line = z.tuple([z.string(), z.unknown()]);

export const startChild = (command: string, args: readonly string[]): Child => {
  const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const lines = createInterface({ input: started.stdout });
  lines.on('line', (text) => {
    const [what, detail] = line.parse(JSON.parse(text));
    told.push({ what, detail });
    for (const look of waiting) look();
  });
  const ended = once(lines, 'close');
  return {
    process: started,
    told: ended.then(() => told),
    until: (what, times = 1) =>
      Promise.race([
        new Promise<void>((resolve) => {
          waiting.add(() => {
            if (told.filter((one) => one.what === what).length >= times) resolve();
          });
        }),
        ended.then(() => undefined),
      ]),
  };
};

/** Whether a command works here: rights and tools differ between machines. */
export const works = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
