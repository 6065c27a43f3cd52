import { join } from 'node:path';

import type { Disk, LogPosition } from '../../../../../main/store/disk/disk.ts';
import type { LocalFs } from '../../../../../main/store/disk/localFs.ts';
import { openDisk } from '../../../../../main/store/disk/openDisk.ts';
import { openQuarantine } from '../../../../../main/store/disk/quarantine.ts';

/** The least that can be called a store on the disk layer: a list of words in two shards. */
export interface SmallStore {
  readonly disk: Disk;
  readonly words: () => readonly string[];
  /** True when it is kept. */
  readonly write: (word: string) => Promise<boolean>;
  readonly checkpoint: () => Promise<boolean>;
}

export const openSmallStore = async (folder: string, fs?: LocalFs): Promise<SmallStore> => {
  const injected = fs === undefined ? {} : { fs };
  const quarantine = openQuarantine(
    join(folder, 'quarantine'),
    () => new Date('2025-11-24T10:00:00Z'),
    fs,
  );
  const disk = await openDisk({ folder, quarantine, ...injected });
  const read = await disk.readShard('words');
  const words: string[] = read.bytes === null ? [] : linesOf(read.bytes);
  // What an older copy lacks is in the log; what it has is not taken twice.
  const known = new Set(words);
  let at: LogPosition = read.replayFrom;
  await disk.replay(read.replayFrom, (payload, end) => {
    const word = Buffer.from(payload).toString();
    if (!known.has(word)) words.push(word);
    known.add(word);
    at = end;
  });

  return {
    disk,
    words: () => words,
    write: async (word) => {
      const appended = await disk.append(Buffer.from(word));
      if (!appended.ok) return false;
      words.push(word);
      at = appended.value;
      return true;
    },
    checkpoint: async () => {
      await disk.put('words', Buffer.from(words.map((word) => `${word}\n`).join('')));
      if (disk.generation?.shards.includes('still') !== true) {
        await disk.put('still', Buffer.from('onveranderd'));
      }
      return (await disk.commit({ at, meta: null })).ok;
    },
  };
};

const linesOf = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes).toString().split('\n').slice(0, -1);
