import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Store } from '../../main/store/store.ts';
import { lookEverywhere } from '../../main/sync/folder/look.ts';
import { BasePublisher } from '../../main/sync/publisher/basePublisher.ts';
import { folderRemote } from '../../main/sync/remote/folderRemote.ts';
import { MemoryShared } from '../unit/main/sync/memoryShared.ts';
import { realClock } from '../unit/main/sync/realClock.ts';
import { plainWorkspace, recordId, workspaceId } from '../unit/main/sync/samples.ts';
import { aFolder, aStore, filesIn, rng, sharerOn, timed } from './sharing/setup.ts';

/** A newcomer takes in a whole library, beside reading, hashing and unpacking the same bytes. */
const limits = { ratio: 3, files: 200 };
const lessons = 5_000;
const records = 10_000;
/** Short ones, as a journal has them. */
const journal = 100_000;

const words = 'de buren hielpen met het hek en de gemeente kwam later kijken naar de tuin'.split(
  ' ',
);
const someText = (length: number): string => {
  let text = '';
  while (text.length < length) text += `${words[Math.floor(Math.random() * words.length)] ?? ''} `;
  return text;
};

const base = await mkdtemp(join(import.meta.dirname, 'join-'));

const rawWork = (paths: readonly string[]): Promise<number> =>
  timed(async () => {
    for (const path of paths) {
      const bytes = await readFile(path);
      createHash('sha256').update(bytes).digest();
      inflateRawSync(bytes.subarray(bytes.indexOf('\x1f\x8b', 0, 'latin1') + 10));
    }
  });

/** One base and, behind it, what its author wrote since it was made. */
const publishAll = async (folder: string, author: MemoryShared): Promise<void> => {
  const remote = folderRemote(folder, realClock);
  const view = await lookEverywhere(remote, workspaceId);
  if (!view.ok) throw new Error(view.error.kind);
  const publisher = new BasePublisher({
    ...{ remote, shared: author, clock: realClock, rng, workspace: plainWorkspace, locking: null },
    vetTexts: () => Promise.resolve(true),
  });
  if (!(await publisher.publish(view.value, await author.status()))) throw new Error('no base');
};

const measure = async (name: string, fill: (author: MemoryShared) => void) => {
  const folder = await aFolder(base, name);
  const author = new MemoryShared(realClock, rng);
  fill(author);
  await sharerOn(folder, author).syncNow();
  await publishAll(folder, author);
  const all = await filesIn(folder);
  // What a newcomer reads: the base covers every segment.
  const shards = all.filter((path) => path.endsWith('.shard'));
  const before = await rawWork(shards);
  const joiner: Store = await aStore(base, `${name}-joiner`);
  const ms = await timed(() => sharerOn(folder, joiner.shared('1')).syncNow());
  const rawMs = (before + (await rawWork(shards))) / 2;
  const joined = (await joiner.list('lesson')).length;
  await joiner.close();
  const sizes = await Promise.all(all.map(async (path) => (await stat(path)).size));
  const seen = Object.values((await author.status()).seen).reduce((sum, n) => sum + n, 0);
  return {
    ...{ records: joined, entries: seen, ms: Math.round(ms), rawMs: Math.round(rawMs) },
    ratio: Number((ms / rawMs).toFixed(2)),
    files: all.length,
    megabytes: Number((sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(1)),
    /** Of the whole process so far, the author's copy of everything with it. */
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};

const library = await measure('library', (author) => {
  for (let at = 0; at < lessons; at += 1) {
    author.create(recordId(at), `Les ${String(at)}`, { why: someText(3_000) });
  }
});
const journals = await measure('journals', (author) => {
  for (let at = 0; at < records; at += 1) {
    author.create(recordId(at), `Les ${String(at)}`, { why: someText(300) });
  }
  for (let at = records; at < records + journal; at += 1) {
    author.create(recordId(at), someText(100));
  }
});
await rm(base, { recursive: true });

const isWithin = ({ ratio, files }: typeof library): boolean =>
  ratio <= limits.ratio && files <= limits.files;
console.log(
  JSON.stringify({
    what: 'the first join of a shared folder, beside reading, hashing and unpacking the same bytes',
    library,
    journals,
    limits,
    isWithinLimits: { library: isWithin(library), journals: isWithin(journals) },
  }),
);
