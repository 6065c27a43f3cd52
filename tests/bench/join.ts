import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { lookEverywhere } from '../../main/sync/folder/look.ts';
import { BasePublisher } from '../../main/sync/publisher/basePublisher.ts';
import { folderRemote } from '../../main/sync/remote/folderRemote.ts';
import { MemoryShared } from '../unit/main/sync/memoryShared.ts';
import { realClock } from '../unit/main/sync/realClock.ts';
import { plainWorkspace, workspaceId } from '../unit/main/sync/samples.ts';
import { joinFolder } from './join/joiner.ts';
import type { Joined } from './join/joiner.ts';
import { meanOf, measureSameBytes } from './join/sameBytes.ts';
import { shareInThisThread } from './join/sharingThread.ts';
import { aFolder, filesIn, rng, sharerOn } from './sharing/setup.ts';

/**
 * A newcomer takes in a whole library, beside reading, hashing and unpacking the same bytes. This
 * program is also the newcomer's, in a process of its own, and the thread's that has the folder.
 */
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

/** As real ones, they differ in their last digits, by which they are spread over files. */
const idOf = (at: number): string =>
  `${at.toString(16).padStart(8, '0')}-0000-7000-8000-${((at * 7_919) % 2 ** 48).toString(16).padStart(12, '0')}`;

/** One base and, behind it, what its author wrote since it was made. */
const publishAll = async (folder: string, author: MemoryShared): Promise<void> => {
  const remote = folderRemote(folder, realClock);
  const view = await lookEverywhere(remote, workspaceId);
  if (!view.ok) throw new Error(view.error.kind);
  const publisher = new BasePublisher({
    ...{ remote, shared: author, clock: realClock, rng, workspace: plainWorkspace, locking: null },
    vetTexts: () => Promise.resolve(true),
  });
  const status = await author.status();
  const published = await publisher.publish(view.value, status, status.seen);
  if (published !== 'there') throw new Error('no base');
};

const inOwnProcess = async (folder: string, profile: string): Promise<Joined> => {
  const program = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, profile]);
  return JSON.parse(stdout) as Joined;
};

const measure = async (base: string, name: string, fill: (author: MemoryShared) => void) => {
  const folder = await aFolder(base, name);
  const author = new MemoryShared(realClock, rng);
  fill(author);
  await sharerOn(folder, author).syncNow();
  await publishAll(folder, author);
  const all = await filesIn(folder);
  // What a newcomer reads: the base covers every segment.
  const shards = all.filter((path) => path.endsWith('.shard'));
  const before = await measureSameBytes(shards, join(base, 'same-bytes'));
  const joined = await inOwnProcess(folder, join(base, `${name}-joiner`));
  const after = await measureSameBytes(shards, join(base, 'same-bytes'));
  const same = meanOf(before, after);
  const sizes = await Promise.all(all.map(async (path) => (await stat(path)).size));
  return {
    ...joined,
    ...same,
    ratio: Number((joined.ms / same.rawMs).toFixed(2)),
    /** Beside the three of them, one after the other. */
    ratioToAll: Number((joined.ms / (same.rawMs + same.parseMs + same.durableMs)).toFixed(2)),
    files: all.length,
    megabytes: Number((sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toFixed(1)),
  };
};

const measureAll = async () => {
  const base = await mkdtemp(join(import.meta.dirname, 'join-'));
  const library = await measure(base, 'library', (author) => {
    for (let at = 0; at < lessons; at += 1) {
      author.create(idOf(at), `Les ${String(at)}`, { why: someText(3_000) });
    }
  });
  const journals = await measure(base, 'journals', (author) => {
    for (let at = 0; at < records; at += 1) {
      author.create(idOf(at), `Les ${String(at)}`, { why: someText(300) });
    }
    for (let at = records; at < records + journal; at += 1) {
      author.create(idOf(at), someText(100));
    }
  });
  await rm(base, { recursive: true });
  const isWithin = ({ ratio, files }: typeof library): boolean =>
    ratio <= limits.ratio && files <= limits.files;
  const isWithinLimits = { library: isWithin(library), journals: isWithin(journals) };
  const what =
    'the first join of a shared folder, beside reading, hashing and unpacking the same bytes';
  return { what, library, journals, limits, isWithinLimits };
};

const vetWorker = new URL('../main/vetWorker.js', import.meta.url);
const [folder, profile] = process.argv.slice(2);
if (!isMainThread) shareInThisThread(vetWorker);
else if (folder !== undefined && profile !== undefined) {
  console.log(JSON.stringify(await joinFolder(folder, profile, new URL(import.meta.url))));
} else console.log(JSON.stringify(await measureAll()));
