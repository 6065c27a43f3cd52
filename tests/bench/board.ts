import { resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { isRoot } from '../../scripts/setup/linux.mjs';
import { handBoard } from './app/handBoard.ts';
import type { Handled } from './app/handBoard.ts';
import { median, quantile, ratio, round } from './app/numbers.ts';
import { profileWith, removeProfile } from './app/profiles.ts';

/**
 * Opening, scrolling and moving a card on a board of 5,000 cards beside one of 50, in the real app.
 * Both are open at once and take turns, so that a busy moment of the computer slows both.
 */
const repeats = Number(process.env['BENCH_REPEATS'] ?? 15);
const limits = { ratio: 1.5, longestDelayMs: 50 };

// Built to out/bench.
const repositoryDir = resolve(import.meta.dirname, '../..');
const electron = process.env['BENCH_ELECTRON'];
if (electron === undefined) throw new Error('BENCH_ELECTRON names no Electron');

interface Opened {
  readonly profile: string;
  readonly app: ElectronApplication;
  readonly page: Page;
}

const openBoard = async (cards: number): Promise<Opened> => {
  const profile = await profileWith({ initiatives: cards, lessons: 0, moments: 0 });
  const app = await _electron.launch({
    executablePath: electron,
    cwd: repositoryDir,
    args: ['.', `--user-data-dir=${profile}`],
    chromiumSandbox: !isRoot,
    colorScheme: null,
    timeout: 120_000,
  });
  const page = await app.firstWindow();
  await page.locator('[data-card-list] [role=row]').first().waitFor({ timeout: 120_000 });
  return { profile, app, page };
};

/**
 * From here on main notes the longest wait of a timer of 1 ms, and the most that all its threads
 * worked during one wait: for the rest of it a busy computer gave the processor to others.
 */
const watchMain = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const worked = { mostMs: 0 };
    let [at, cpu] = [performance.now(), process.cpuUsage()];
    setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      const now = performance.now();
      worked.mostMs = Math.max(worked.mostMs, Math.min((user + system) / 1000, now - at));
      [at, cpu] = [now, process.cpuUsage()];
    }, 5);
    Object.assign(globalThis, { benchDelay: delay, benchWorked: worked });
  });
interface MainDelay {
  readonly longestMs: number;
  readonly p99Ms: number;
  readonly mostWorkedMs: number;
}
const mainDelay = (app: ElectronApplication): Promise<MainDelay> =>
  app.evaluate(() => {
    // `watchMain` put them there, in the app's own main: no type comes along from one to the other.
    const { benchDelay, benchWorked } = globalThis as unknown as {
      benchDelay: { max: number; percentile: (share: number) => number };
      benchWorked: { mostMs: number };
    };
    return {
      longestMs: benchDelay.max / 1e6,
      p99Ms: benchDelay.percentile(99) / 1e6,
      mostWorkedMs: benchWorked.mostMs,
    };
  });

const small = await openBoard(50);
const large = await openBoard(5000);
const handled: { small: Handled[]; large: Handled[] } = { small: [], large: [] };
for (const board of [small, large]) await handBoard(board.page);
for (const board of [small, large]) await watchMain(board.app);
for (let repeat = 0; repeat < repeats; repeat += 1) {
  handled.small.push(await handBoard(small.page));
  handled.large.push(await handBoard(large.page));
}
const delays = { small: await mainDelay(small.app), large: await mainDelay(large.app) };
for (const { app, profile } of [small, large]) {
  await app.close();
  await removeProfile(profile);
}

const summary = (of: readonly Handled[], delay: MainDelay) => ({
  openMs: median(of.map(({ openMs }) => openMs)),
  scrollFrameMs: median(of.flatMap(({ frameMs }) => frameMs)),
  scrollFrameP95Ms: quantile(
    of.flatMap(({ frameMs }) => frameMs),
    0.95,
  ),
  moveMs: median(of.map(({ moveMs }) => moveMs)),
  mainLongestDelayMs: round(delay.longestMs),
  mainDelayP99Ms: round(delay.p99Ms),
  mainMostWorkedMs: round(delay.mostWorkedMs),
});
const of50 = summary(handled.small, delays.small);
const of5000 = summary(handled.large, delays.large);
const ratios = {
  open: ratio(of5000.openMs, of50.openMs),
  scrollFrame: ratio(of5000.scrollFrameMs, of50.scrollFrameMs),
  move: ratio(of5000.moveMs, of50.moveMs),
};
console.log(
  JSON.stringify({
    what: 'opening the board, each frame of scrolling a column, and moving a card by its menu',
    repeats,
    of50,
    of5000,
    ratio: ratios,
    limits,
    isWithinLimits: {
      ratio: Object.values(ratios).every((one) => one <= limits.ratio),
      delay: of5000.mainLongestDelayMs < limits.longestDelayMs,
    },
  }),
);
