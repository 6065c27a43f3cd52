import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { isRoot } from '../../scripts/setup/linux.mjs';
import { median, ratio } from './app/numbers.ts';
import { profileWith, removeProfile } from './app/profiles.ts';

/**
 * From the start of the process to a board that can be used, beside a window with nothing in it.
 * The three take turns, so that a busy moment of the computer slows them alike.
 */
const repeats = Number(process.env['BENCH_REPEATS'] ?? 7);
const limits = { ratioToBare: 2, mainMb: 400, longestDelayMs: 50 };

// Built to out/bench.
const repositoryDir = resolve(import.meta.dirname, '../..');
const partsDir = join(repositoryDir, 'tests/bench/app');
const electron = process.env['BENCH_ELECTRON'];
if (electron === undefined) throw new Error('BENCH_ELECTRON names no Electron');

interface Start {
  readonly usableMs: number;
  readonly atUsable: Measured;
  /** Until the search index is full, and some time after it. */
  readonly after: Measured;
  readonly mostMb: number;
  readonly privateMb: number;
}
interface Measured {
  readonly rssMb: number;
  readonly longestDelayMs: number;
  /** Of all processes together. */
  readonly cpuMs: number;
}
interface Way {
  readonly app: string;
  readonly profile: string;
  readonly drawn: string;
  readonly ready: string;
  readonly restMs: number;
}

const startOnce = async ({ app, profile, drawn, ready, restMs }: Way): Promise<Start> => {
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  const meter = join(partsDir, 'meter.cjs');
  const startedAt = Date.now();
  const child = spawn(electron, ['-r', meter, app, `--user-data-dir=${profile}`, ...sandbox], {
    cwd: repositoryDir,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      METER_DRAWN: drawn,
      METER_READY: ready,
      METER_REST_MS: String(restMs),
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  const line = /^METER (.*)$/m.exec(output)?.[1];
  if (line === undefined) throw new Error(`the start was not measured:\n${output}`);
  const measured = JSON.parse(line) as Omit<Start, 'usableMs'> & { readonly usableAt: number };
  return { ...measured, usableMs: measured.usableAt - startedAt };
};

const empty = { initiatives: 0, lessons: 0, moments: 0 };
const full = { initiatives: 10_000, lessons: 10_000, moments: 100_000 };
const ours = { app: repositoryDir, ready: 'app:ready' };
const ways = {
  bareWindow: {
    app: join(partsDir, 'bareWindow'),
    profile: await profileWith(empty),
    drawn: '#drawn',
    ready: '',
    restMs: 500,
  },
  emptyProfile: {
    ...ours,
    profile: await profileWith(empty),
    drawn: '[data-card-list]',
    restMs: 2000,
  },
  fullProfile: {
    ...ours,
    profile: await profileWith(full),
    drawn: '[data-card-list] [role=row]',
    restMs: 12_000,
  },
} as const satisfies Record<string, Way>;
const names = ['bareWindow', 'emptyProfile', 'fullProfile'] as const;

const starts: Record<(typeof names)[number], Start[]> = {
  bareWindow: [],
  emptyProfile: [],
  fullProfile: [],
};
for (let repeat = -1; repeat < repeats; repeat += 1) {
  for (const name of names) {
    const start = await startOnce(ways[name]);
    // The first of each fills the caches of the disk and of Chromium.
    if (repeat >= 0) starts[name].push(start);
  }
}
for (const name of names) await removeProfile(ways[name].profile);

const summary = (of: readonly Start[]) => ({
  usableMs: median(of.map(({ usableMs }) => usableMs)),
  allUsableMs: of.map(({ usableMs }) => usableMs),
  cpuMs: median(of.map(({ atUsable }) => atUsable.cpuMs)),
  rssMb: median(of.map(({ atUsable }) => atUsable.rssMb)),
  rssLaterMb: median(of.map(({ after }) => after.rssMb)),
  mostMb: median(of.map(({ mostMb }) => mostMb)),
  privateLaterMb: median(of.map(({ privateMb }) => privateMb)),
  longestDelayMs: median(of.map(({ atUsable }) => atUsable.longestDelayMs)),
  longestDelayLaterMs: median(of.map(({ after }) => after.longestDelayMs)),
});
const bareWindow = summary(starts.bareWindow);
const emptyProfile = summary(starts.emptyProfile);
const fullProfile = summary(starts.fullProfile);
console.log(
  JSON.stringify({
    what: 'cold start to a usable board; delays are of the event loop of main, ready to usable and later',
    repeats,
    bareWindow,
    emptyProfile,
    fullProfile,
    ratioToBare: {
      emptyProfile: ratio(emptyProfile.usableMs, bareWindow.usableMs),
      fullProfile: ratio(fullProfile.usableMs, bareWindow.usableMs),
      fullProfileCpu: ratio(fullProfile.cpuMs, bareWindow.cpuMs),
    },
    limits,
    isWithinLimits: {
      ratio: fullProfile.usableMs <= limits.ratioToBare * bareWindow.usableMs,
      memory: fullProfile.mostMb < limits.mainMb,
      delay:
        Math.max(fullProfile.longestDelayMs, fullProfile.longestDelayLaterMs) <
        limits.longestDelayMs,
    },
  }),
);
