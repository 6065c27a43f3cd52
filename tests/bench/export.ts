import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { isRoot } from '../../scripts/setup/linux.mjs';
import { profileWith, removeProfile } from './app/profiles.ts';
import { round } from './app/numbers.ts';
import { bareCalls } from './export/bareCalls.ts';
import { askTalk, keepTalk } from './export/deck.ts';
import { askLessons, cancelOne, exportOne, prepare } from './export/inApp.ts';
import type { Asked, Measured } from './export/inApp.ts';

/**
 * 500 lessons to each format, and a talk of twelve photos, in the real app: how long it takes, how soon the page hears of it, how
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
const deckFormats = ['pptx', 'slides-pdf', 'a3'] as const;
const photos = 12;

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
const measure = async (format: string, asked: Asked, first: Asked, path: string): Promise<void> => {
  // Once to have every library read: what a second export takes is asked.
  await exportOne(app, page, first, path);
  const whole = await exportOne(app, page, asked, path);
  const cancelMs = await cancelOne(app, page, asked, path);
  measured[format] = { ...whole, cancelMs };
};
for (const format of lessons > 0 ? formats : []) {
  const path = format === 'markdown-folder' ? out : join(out, `les.${format}`);
  const first = await askLessons(page, format, 20);
  await measure(format, await askLessons(page, format, lessons), first, path);
}
await keepTalk(page, photos);
for (const format of deckFormats) {
  const asked = askTalk(format);
  await measure(format, asked, asked, join(out, `verhaal.${format}`));
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
    photos,
    measured,
    bareMs: bare,
    ratio: Object.fromEntries(
      Object.entries(bare).map(([format, ms]) => [
        format,
        round((measured[format.split('-with')[0] ?? '']?.totalMs ?? 0) / Math.max(ms, 0.01)),
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
