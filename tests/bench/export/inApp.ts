import type { ElectronApplication, Page } from '@playwright/test';
import type { DeckOrder } from '../../../shared/ipc/deck.ts';
import type { ExportOrder } from '../../../shared/ipc/export.ts';
import type {} from '../../../renderer/app/api.ts';
import { round } from '../app/numbers.ts';

export interface Measured {
  readonly totalMs: number;
  readonly firstProgressMs: number;
  readonly longestDelayMs: number;
  readonly mostMb: number;
}

/** What is asked of the app: cards in a format, or a talk. */
export type Asked =
  | { readonly channel: 'export:start'; readonly order: ExportOrder }
  | { readonly channel: 'export:deck'; readonly order: DeckOrder };

interface Watch {
  readonly delay: { max: number; reset: () => void };
  mostKb: number;
  path: string;
}

declare global {
  var exportWatch: Watch;
}

/** The dialogs answer by themselves, and main notes its waits and the memory of all processes. */
export const prepare = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron, dialog }) => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const watch: Watch = { delay, mostKb: 0, path: '' };
    globalThis.exportWatch = watch;
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: watch.path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [watch.path] });
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    setInterval(() => {
      const now = electron
        .getAppMetrics()
        .reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
      watch.mostKb = Math.max(watch.mostKb, now);
    }, 200);
  });

const begin = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate((_, to) => {
    const { exportWatch } = globalThis;
    exportWatch.path = to;
    exportWatch.mostKb = 0;
    exportWatch.delay.reset();
  }, path);

/** The first so many lessons in a format. */
export const askLessons = (
  page: Page,
  format: ExportOrder['format'],
  count: number,
): Promise<Asked> =>
  page.evaluate(
    async ([wanted, many]) => {
      const listed = await window.api['record:list']({ kind: 'lesson' });
      const ids = listed.ok ? listed.value.slice(0, many).map(({ id }) => id) : [];
      const order: ExportOrder = {
        ...{ kind: 'lesson', ids, format: wanted, leaveOut: [], title: 'Lessen' },
        ...{ colour: 'water', language: 'nl' },
      };
      return { channel: 'export:start' as const, order };
    },
    [format, count] as const,
  );

export const exportOne = async (
  app: ElectronApplication,
  page: Page,
  asked: Asked,
  path: string,
): Promise<Measured> => {
  await begin(app, path);
  const { totalMs, firstProgressMs } = await page.evaluate(async (wanted) => {
    const startedAt = performance.now();
    const first: number[] = [];
    const stop = window.api.on(({ name }) => {
      if (name === 'export:progress') first.push(performance.now());
    });
    const job = crypto.randomUUID();
    const reply =
      wanted.channel === 'export:deck'
        ? await window.api['export:deck']({ job, order: wanted.order })
        : await window.api['export:start']({ job, order: wanted.order });
    stop();
    if (!reply.ok || !reply.value.ok) throw new Error(JSON.stringify(reply));
    const endedAt = performance.now();
    return { totalMs: endedAt - startedAt, firstProgressMs: (first[0] ?? endedAt) - startedAt };
  }, asked);
  const { delayMs, mostMb } = await app.evaluate(() => {
    const { exportWatch } = globalThis;
    return { delayMs: exportWatch.delay.max / 1e6, mostMb: Math.round(exportWatch.mostKb / 1024) };
  });
  return {
    totalMs: round(totalMs),
    firstProgressMs: round(firstProgressMs),
    longestDelayMs: round(delayMs),
    mostMb,
  };
};

/** From the press on Stop, in the middle of the work, to the answer that it stopped. */
export const cancelOne = async (
  app: ElectronApplication,
  page: Page,
  asked: Asked,
  path: string,
): Promise<number> => {
  await begin(app, path);
  const took = await page.evaluate(async (wanted) => {
    const job = crypto.randomUUID();
    const stoppedAt: number[] = [];
    const stop = window.api.on((event) => {
      if (event.name !== 'export:progress' || stoppedAt.length > 0) return;
      const { done, total } = event.detail;
      if (done / total < 0.4) return;
      stoppedAt.push(performance.now());
      void window.api['export:cancel']({ job });
    });
    await (wanted.channel === 'export:deck'
      ? window.api['export:deck']({ job, order: wanted.order })
      : window.api['export:start']({ job, order: wanted.order }));
    stop();
    return stoppedAt[0] === undefined ? 0 : performance.now() - stoppedAt[0];
  }, asked);
  return round(took);
};
