import { basename, dirname, join } from 'node:path';
import { errorCode } from './diskError.ts';
import type { LocalFs } from './localFs.ts';
import { nodeFs } from './nodeFs.ts';
import { writeFresh } from './replaceFile.ts';

export type QuarantinedKind = 'log' | 'shard' | 'manifest' | 'current' | 'settings';

/** The folder for what could not be read. Nothing is ever thrown away unseen. */
export interface Quarantine {
  readonly folder: string;
  /** Keeps a copy. False when the disk refuses: then leave the original where it is. */
  readonly keep: (what: QuarantinedKind, from: string, bytes: Uint8Array) => Promise<boolean>;
  /** Moves a whole file there. */
  readonly move: (what: QuarantinedKind, path: string) => Promise<boolean>;
}

/** `now` gives the date in the names, for a person who looks there. */
export const openQuarantine = (
  folder: string,
  now: () => Date,
  fs: LocalFs = nodeFs,
): Quarantine => {
  /** A free name, taken by its description: `2025-11-24-log-1` and `2025-11-24-log-1.json`. */
  const describe = async (what: QuarantinedKind, from: string): Promise<string> => {
    await fs.makeFolder(folder);
    const at = now();
    const place = `${basename(dirname(from))}/${basename(from)}`;
    const note = JSON.stringify({ what, from: place, at: at.toISOString() }, null, 2);
    for (let n = 1; ; n += 1) {
      const path = join(folder, `${at.toISOString().slice(0, 10)}-${what}-${String(n)}`);
      try {
        await writeFresh(fs, `${path}.json`, [Buffer.from(`${note}\n`)]);
        return path;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  };

  const unlessRefused = async (setApart: () => Promise<void>): Promise<boolean> => {
    try {
      await setApart();
      await fs.syncFolder(folder);
      return true;
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return false;
    }
  };

  return {
    folder,
    keep: (what, from, bytes) =>
      unlessRefused(async () => {
        await writeFresh(fs, await describe(what, from), [bytes]);
      }),
    move: (what, path) =>
      unlessRefused(async () => {
        await fs.rename(path, await describe(what, path));
      }),
  };
};
