import { join } from 'node:path';
import { createBreather } from '../disk/breathe.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { replaceFile } from '../disk/replaceFile.ts';
import { bucketOf } from '../engine/shardName.ts';
import { createQueue } from '../queue.ts';
import { dotText } from '../../kernel/dot.ts';
import type { Entry, Op } from '../../kernel/entry.ts';
import { msOfStamp } from '../../kernel/hlc.ts';
import { encodeEntry } from '../../kernel/entryCodec.ts';
import { mergeLines } from './historyCodec.ts';

/** An entry as far as it concerns one record. */
export interface Retired {
  readonly id: string;
  readonly entry: Entry;
}

/**
 * The entries that left the log, by record: 64 files of lines that are only added to. A line that
 * was added twice, or half, does no harm; a file is only rewritten to take lines out. Whoever writes
 * waits for who came before: what was read to be rewritten is then still what lies there.
 */
export class HistoryFiles {
  readonly #fs: LocalFs;
  readonly #folder: string;
  /** Files that this run has added to: the first addition starts on a line of its own. */
  readonly #begun = new Set<string>();
  readonly #writing = createQueue();

  constructor(fs: LocalFs, storeFolder: string) {
    this.#fs = fs;
    this.#folder = join(storeFolder, 'history');
  }

  /** Resolves when the lines are on the disk; throws what the disk says. */
  append(entries: readonly Entry[], isErased: (id: string) => boolean): Promise<void> {
    return this.#writing(() => this.#append(entries, isErased));
  }

  async #append(entries: readonly Entry[], isErased: (id: string) => boolean): Promise<void> {
    const breathe = createBreather();
    const byBucket = new Map<string, string[]>();
    for (const entry of entries) {
      for (const { id, entry: part } of partsOf(entry)) {
        if (isErased(id)) continue;
        const lines = byBucket.get(bucketOf(id)) ?? [];
        byBucket.set(bucketOf(id), lines);
        lines.push(JSON.stringify(encodeEntry(part)));
        await breathe();
      }
    }
    if (byBucket.size === 0) return;
    await this.#fs.makeFolder(this.#folder);
    for (const [bucket, lines] of byBucket) await this.#add(bucket, lines);
    await this.#fs.syncFolder(this.#folder);
  }

  async read(id: string): Promise<readonly Entry[]> {
    const found = await this.#fs.read(this.#path(bucketOf(id)));
    return found === null ? [] : mergeLines(found, isAbout(id));
  }

  /** Everything there is about the records of some shard, for when that shard is lost. */
  async readBuckets(buckets: readonly string[]): Promise<readonly Entry[]> {
    const all = new Map<string, Entry>();
    for (const bucket of buckets) {
      const found = await this.#fs.read(this.#path(bucket));
      if (found === null) continue;
      for (const part of await mergeLines(found, () => true)) {
        const dot = dotText(part.a, part.n);
        // One entry about several records has a part in several files.
        all.set(dot, { ...part, ops: [...(all.get(dot)?.ops ?? []), ...part.ops] });
      }
    }
    return [...all.values()];
  }

  /** One pass through each file that may have them; what has nothing of them stays as it lies. */
  erase(ids: ReadonlySet<string>): Promise<void> {
    return this.#writing(() => this.#erase(ids));
  }

  async #erase(ids: ReadonlySet<string>): Promise<void> {
    const breathe = createBreather();
    for (const bucket of new Set([...ids].map(bucketOf))) {
      const path = this.#path(bucket);
      const found = await this.#fs.read(path);
      if (found === null) continue;
      const lines = found.toString().split('\n');
      const left = lines.filter((line) => !isAboutAny(line, ids));
      await breathe();
      if (left.length === lines.length) continue;
      const kept = left.filter((line) => line !== '').map((line) => `${line}\n`);
      await replaceFile(this.#fs, path, Buffer.from(kept.join('')));
    }
  }

  /** Takes lines out that begin an operation of this name and are older. */
  async forgetOlder(op: string, beforeMs: number): Promise<void> {
    for (const name of await this.#fs.list(this.#folder)) {
      if (!name.endsWith('.ndjson')) continue;
      await this.#writing(() => this.#forgetOlderIn(join(this.#folder, name), op, beforeMs));
    }
  }

  async #forgetOlderIn(path: string, op: string, beforeMs: number): Promise<void> {
    const mark = `"op":"${op}"`;
    const found = await this.#fs.read(path);
    if (found?.includes(mark) !== true) return;
    const lines = found.toString().split('\n');
    const left = lines.filter((line) => !line.includes(mark) || stampMs(line) >= beforeMs);
    if (left.length === lines.length) return;
    const kept = left.filter((line) => line !== '').map((line) => `${line}\n`);
    await replaceFile(this.#fs, path, Buffer.from(kept.join('')));
  }

  async #add(bucket: string, lines: readonly string[]): Promise<void> {
    const path = this.#path(bucket);
    const size = await this.#fs.size(path);
    const file = await (size === null ? this.#fs.createLog(path) : this.#fs.openLog(path));
    try {
      const start = this.#begun.has(bucket) || size === null || size === 0 ? '' : '\n';
      await file.append(Buffer.from(`${start}${lines.join('\n')}\n`), size ?? 0);
      this.#begun.add(bucket);
    } finally {
      await file.close();
    }
  }

  #path(bucket: string): string {
    return join(this.#folder, `${bucket}.ndjson`);
  }
}

/** A line without a stamp is no line of ours: it stays. */
const stampMs = (line: string): number => {
  const [, stamp] = /"t":"([0-9a-f]{16})"/.exec(line) ?? [];
  return stamp === undefined ? Infinity : msOfStamp(stamp);
};

/** Other records may mention the id; only the record itself is named by `r`. */
const isAbout =
  (id: string) =>
  (line: string): boolean =>
    line.includes(`"r":"${id}"`);

const isAboutAny = (line: string, ids: ReadonlySet<string>): boolean =>
  [...line.matchAll(/"r":"([^"]{36})"/g)].some(([, id = '']) => ids.has(id));

/** An entry taken apart by the records it is about. */
export const partsOf = (entry: Entry): readonly Retired[] => {
  const byRecord = new Map<string, Op[]>();
  for (const op of entry.ops) {
    const id = recordOf(op);
    if (id === undefined) continue;
    const ops = byRecord.get(id) ?? [];
    byRecord.set(id, ops);
    ops.push(op);
  }
  return [...byRecord].map(([id, ops]) => ({ id, entry: { ...entry, ops } }));
};

const recordOf = (op: Op): string | undefined => {
  if (op.op === 'void') return undefined;
  if (op.op !== 'other') return op.r;
  return typeof op.raw['r'] === 'string' && op.raw['r'].length === 36 ? op.raw['r'] : undefined;
};
