import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { openStore } from '../../main/store/openStore.ts';
import { lookEverywhere } from '../../main/sync/folder/look.ts';
import { writeMarker } from '../../main/sync/format/markerCodec.ts';
import { markerPath } from '../../main/sync/format/names.ts';
import { BasePublisher } from '../../main/sync/publisher/basePublisher.ts';
import type { Shared } from '../../main/sync/port.ts';
import { folderRemote } from '../../main/sync/remote/folderRemote.ts';
import { createSharer } from '../../main/sync/sharer.ts';
import { MemoryShared } from '../unit/main/sync/memoryShared.ts';
import { realClock } from '../unit/main/sync/realClock.ts';
import { steppedFs } from '../unit/main/sync/remote/steppedFs.ts';
import { plainWorkspace, recordId, workspaceId } from '../unit/main/sync/samples.ts';

/** A newcomer, one shared edit, and doing nothing, each on a plain folder of the local disk. */
const lessons = 5_000;
const everyMs = 1_000;
const edits = 10;
const limits = { joinRatio: 3, sightBeyondIntervalMs: 200, callsAPoll: 1, files: 200 };

const rng = { bytes: (count: number) => randomBytes(count), fraction: Math.random };
const words = 'de buren hielpen met het hek en de gemeente kwam later kijken naar de tuin'.split(
  ' ',
);
const someText = (length: number): string => {
  let text = '';
  while (text.length < length) text += `${words[Math.floor(Math.random() * words.length)] ?? ''} `;
  return text;
};

const base = await mkdtemp(join(import.meta.dirname, 'sharing-'));
const aFolder = async (name: string): Promise<string> => {
  const folder = join(base, name);
  await mkdir(folder);
  const said = { workspace: workspaceId, created: '2026-11-24', enc: 'none' as const };
  await writeFile(join(folder, markerPath(workspaceId)), writeMarker(said));
  return folder;
};
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
const calls: string[] = [];
const counting = steppedFs((call) => {
  calls.push(call);
  return Promise.resolve();
});
const sharerOn = (folder: string, shared: Shared, on = counting) =>
  createSharer({
    ...{ remote: folderRemote(folder, realClock, on), shared, clock: realClock, rng },
    ...{ workspace: workspaceId, keys: null, everyMs },
  });
const aStore = async (name: string) => {
  const opened = await openStore({ folder: join(base, name) });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

// The first join.
const library = await aFolder('library');
const author = new MemoryShared(realClock, rng);
for (let at = 0; at < lessons; at += 1) {
  author.create(recordId(at), `Les ${String(at)}`, { why: someText(3_000) });
}
await sharerOn(library, author).syncNow();
const remote = folderRemote(library, realClock);
const view = await lookEverywhere(remote, workspaceId);
if (!view.ok) throw new Error(view.error.kind);
const publisher = new BasePublisher({
  ...{ remote, shared: author, clock: realClock, rng, workspace: plainWorkspace, locking: null },
  vetTexts: () => Promise.resolve(true),
});
if (!(await publisher.publish(view.value, await author.status()))) throw new Error('no base');
const all = await filesIn(library);
const shards = all.filter((path) => path.endsWith('.shard'));
const rawOnce = () =>
  timed(async () => {
    for (const path of shards) {
      const bytes = await readFile(path);
      createHash('sha256').update(bytes).digest();
      inflateRawSync(bytes.subarray(bytes.indexOf('\x1f\x8b', 0, 'latin1') + 10));
    }
  });
const before = await rawOnce();
const joiner = await aStore('joiner');
const joinMs = await timed(() => sharerOn(library, joiner.shared('1')).syncNow());
const rawMs = (before + (await rawOnce())) / 2;
const joined = (await joiner.list('lesson')).length;
await joiner.close();
const bytes = (await Promise.all(all.map(async (path) => (await stat(path)).size))).reduce(
  (sum, size) => sum + size,
  0,
);

// One edit, from saved here to there on another computer; and what it costs in the folder.
const office = await aFolder('office');
const one = new MemoryShared(realClock, rng);
const two = await aStore('two');
one.create(recordId(1), 'Brug');
const end = new AbortController();
const running = [one, two.shared('1')].map((shared) => sharerOn(office, shared).run(end.signal));
let onSeen = (): void => undefined;
two.onChange(() => {
  onSeen();
});
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    onSeen = resolve;
  });
if ((await two.list('lesson')).length === 0) await seen();
const sight: number[] = [];
let written = 0;
let changeBytes = 0;
for (let at = 0; at < edits; at += 1) {
  const known = new Set(await filesIn(office));
  await realClock.sleep(Math.random() * everyMs);
  const arrived = seen();
  const ms = await timed(async () => {
    changeBytes = JSON.stringify(one.set(recordId(1), 'title', `Brug ${String(at)}`).ops).length;
    await arrived;
  });
  sight.push(ms);
  const fresh = (await filesIn(office)).filter((path) => !known.has(path));
  for (const path of fresh) written += (await stat(path)).size;
}

// Nothing happens; the last edit is behind everybody.
await realClock.sleep(3 * everyMs);
calls.length = 0;
await realClock.sleep(10 * everyMs);
const idle = { calls: [...calls] };
end.abort();
await Promise.all(running);
await two.close();
await rm(base, { recursive: true });

const middle = (times: readonly number[]): number =>
  Number((times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(1));
const result = {
  what: 'sharing on a plain folder: first join, one edit from saved to seen, bytes, and idle calls',
  join: {
    ...{ lessons: joined, ms: Math.round(joinMs), rawMs: Math.round(rawMs) },
    ratio: Number((joinMs / rawMs).toFixed(2)),
    ...{ files: all.length, megabytes: Number((bytes / 2 ** 20).toFixed(1)) },
    /** Of the whole process, the author's copy of everything with it. */
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  },
  sight: {
    ...{ intervalMs: everyMs, p50Ms: middle(sight), mostMs: Math.round(Math.max(...sight)) },
  },
  oneChange: { bytesInFolder: Math.round(written / edits), bytesOfChange: changeBytes },
  idle: {
    // Two computers, ten intervals.
    callsAPoll: Number((idle.calls.length / 20).toFixed(2)),
    kinds: [...new Set(idle.calls)],
  },
};
console.log(
  JSON.stringify({
    ...result,
    limits,
    isWithinLimits: {
      join: result.join.ratio <= limits.joinRatio,
      files: result.join.files <= limits.files,
      sight: result.sight.mostMs <= everyMs + limits.sightBeyondIntervalMs,
      idle: result.idle.callsAPoll <= limits.callsAPoll,
    },
  }),
);
