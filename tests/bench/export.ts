import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { isRoot } from '../../scripts/setup/linux.mjs';
import { profileWith, removeProfile } from './app/profiles.ts';
import { round } from './app/numbers.ts';
import { bareCalls } from './export/bareCalls.ts';
import { cancelOne, exportOne, prepare } from './export/inApp.ts';
import type { Measured } from './export/inApp.ts';

/**
 * 500 lessons to each format in the real app: how long it takes, how soon the page hears of it, how
 * soon it stops, how long main keeps its timers waiting, and the most memory of all processes. Beside
 * it what the bare library takes for the same words, in the same run.
 */
const lessons = Number(process.env['BENCH_LESSONS'] ?? 500);
const limits = { firstProgressMs: 200, cancelMs: 500, longestDelayMs: 50 };
const formats = [
  'pdf',
  'dossier',
  'docx',
  'xlsx',
  'csv',
  'markdown-file',
  'markdown-folder',
] as const;

// Built to out/bench.
const repositoryDir = resolve(import.meta.dirname, '../..');
const electron = process.env['BENCH_ELECTRON'];
if (electron === undefined) throw new Error('BENCH_ELECTRON names no Electron');

const profile = await profileWith({ initiatives: 0, lessons, moments: 0 });
const out = await mkdtemp(join(tmpdir(), 'bench-export-'));
const app = await _electron.launch({
  executablePath: electron,
  cwd: repositoryDir,
  args: ['.', `--user-data-dir=${profile}`],
  chromiumSandbox: !isRoot,
  colorScheme: null,
  timeout: 120_000,
});
const page = await app.firstWindow();
await page.locator('h1').first().waitFor({ timeout: 120_000 });
await prepare(app);

const measured: Record<string, Measured & { readonly cancelMs: number }> = {};
for (const format of formats) {
  const path = format === 'markdown-folder' ? out : join(out, `les.${format}`);
  // Once to have every library read: what a second export takes is asked.
  await exportOne(app, page, format, path, 20);
  const whole = await exportOne(app, page, format, path, lessons);
  const cancelMs = await cancelOne(app, page, format, path, lessons);
  measured[format] = { ...whole, cancelMs };
}
const bare = await bareCalls(app, lessons, out);
await app.close();
await removeProfile(profile);
await rm(out, { recursive: true, force: true });

const all = Object.values(measured);
console.log(
  JSON.stringify({
    what: 'lessons to each format in the app, beside the bare library on the same words',
    lessons,
    measured,
    bareMs: bare,
    ratio: Object.fromEntries(
      Object.entries(bare).map(([format, ms]) => [
        format,
        round((measured[format]?.totalMs ?? 0) / Math.max(ms, 0.01)),
      ]),
    ),
    limits,
    isWithinLimits: {
      firstProgress: all.every(({ firstProgressMs }) => firstProgressMs <= limits.firstProgressMs),
      cancel: all.every(({ cancelMs }) => cancelMs <= limits.cancelMs),
      delay: all.every(({ longestDelayMs }) => longestDelayMs < limits.longestDelayMs),
    },
  }),
);
