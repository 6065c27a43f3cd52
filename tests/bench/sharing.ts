import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MemoryShared } from '../unit/main/sync/memoryShared.ts';
import { realClock } from '../unit/main/sync/realClock.ts';
import { steppedFs } from '../unit/main/sync/remote/steppedFs.ts';
import { recordId } from '../unit/main/sync/samples.ts';
import { systemCallsOn } from './sharing/systemCalls.ts';
import type { SystemCalls } from './sharing/systemCalls.ts';
import { aFolder, aStore, everyMs, filesIn, rng, sharerOn, timed } from './sharing/setup.ts';

/** One shared edit, and doing nothing, each on a plain folder of the local disk. */
const edits = 10;
const limits = { sightBeyondIntervalMs: 200, callsAPoll: 1 };

const base = await mkdtemp(join(import.meta.dirname, 'sharing-'));
const calls: string[] = [];
const counting = steppedFs((call) => {
  calls.push(call);
  return Promise.resolve();
});

// One edit, from saved here to there on another computer; and what it costs in the folder.
const office = await aFolder(base, 'office');
const one = new MemoryShared(realClock, rng);
const two = await aStore(base, 'two');
one.create(recordId(1), 'Brug');
const end = new AbortController();
const running = [one, two.shared('1')].map((shared) =>
  sharerOn(office, shared, counting).run(end.signal),
);
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
// Apart, for strace slows what it looks at.
const system = await systemCallsOn(office, base, () => realClock.sleep(10 * everyMs));
end.abort();
await Promise.all(running);
await two.close();
await rm(base, { recursive: true });

const middle = (times: readonly number[]): number =>
  Number((times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(1));
const systemCallsAPoll = ({ calls: made, bytesRead }: SystemCalls) => ({
  systemCallsAPoll: Object.fromEntries(
    Object.entries(made).map(([name, count]) => [name, Number((count / 20).toFixed(1))]),
  ),
  bytesReadAPoll: bytesRead / 20,
});
const result = {
  what: 'sharing on a plain folder: one edit from saved to seen, its bytes, and idle calls',
  sight: {
    ...{ intervalMs: everyMs, p50Ms: middle(sight), mostMs: Math.round(Math.max(...sight)) },
  },
  oneChange: { bytesInFolder: Math.round(written / edits), bytesOfChange: changeBytes },
  idle: {
    // Two computers, ten intervals.
    callsAPoll: Number((idle.calls.length / 20).toFixed(2)),
    kinds: [...new Set(idle.calls)],
    ...(system === null ? { systemCalls: 'no strace here' } : systemCallsAPoll(system)),
  },
};
console.log(
  JSON.stringify({
    ...result,
    limits,
    isWithinLimits: {
      sight: result.sight.mostMs <= everyMs + limits.sightBeyondIntervalMs,
      idle: result.idle.callsAPoll <= limits.callsAPoll,
    },
  }),
);
