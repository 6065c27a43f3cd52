import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { examine } from '../../main/sync/doctor/examine.ts';
import { folderRemote } from '../../main/sync/remote/folderRemote.ts';
import { realClock } from '../unit/main/sync/realClock.ts';
import { expect, test } from './app.ts';
import { keep, testId } from './settled.ts';
import { beginSharing, syncNow, takePart } from './sharedFolder.ts';
import { hasSyncthing, twoNodes } from './syncthing.ts';

const isThere = hasSyncthing();
if (!isThere)
  console.log('• Not tested: sharing over two Syncthing nodes. There is no syncthing here.');

/** Two programs that know nothing of each other, on a machine that may be busy. */
const soon = { timeout: 90_000 };

const namesOf = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.api['record:list']({ kind: 'village', fields: ['name'] });
    return reply.ok ? reply.value.map(({ values }) => String(values['name'])) : [];
  });

const names = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort();

test('two computers share over two Syncthing nodes in place of one folder', async ({
  openApp,
  scratchDir,
}) => {
  test.skip(!isThere, 'no syncthing here');
  test.setTimeout(300_000);
  const nodes = await twoNodes(scratchDir);
  try {
    const [ours, theirs] = nodes.folders.map((folder) => join(folder, 'bruggenbouwer'));
    const [bedum, winsum] = [await openApp(), await openApp()];
    await beginSharing(bedum, nodes.folders[0]);
    await expect
      .poll(() => readdir(theirs ?? '').catch(() => []), soon)
      .toContainEqual(expect.stringMatching(/^ws-[0-9a-f]{32}\.json$/));
    await takePart(winsum, nodes.folders[1]);

    // Both write before either has seen the other, and both more than once.
    for (const [app, name] of [
      [bedum, 'Noorderwierde'],
      [winsum, 'Zuiderwierde'],
      [bedum, 'Oosterwierde'],
      [winsum, 'Westerwierde'],
    ] as const) {
      await keep(app.page, [{ op: 'create', kind: 'village', id: testId(), values: { name } }]);
      await syncNow(app.page);
    }

    const all = ['Noorderwierde', 'Oosterwierde', 'Westerwierde', 'Zuiderwierde'];
    for (const { page } of [bedum, winsum]) {
      await expect(async () => {
        await syncNow(page);
        expect(await namesOf(page)).toEqual(expect.arrayContaining(all));
      }).toPass(soon);
    }
    await expect(async () => {
      const here = await names(ours ?? '');
      expect(here).toEqual(await names(theirs ?? ''));
      expect(here.filter((name) => name.includes('conflict'))).toEqual([]);
    }).toPass(soon);
    for (const folder of [ours ?? '', theirs ?? '']) {
      const report = await examine(folderRemote(folder, realClock), null);
      expect(report).toMatchObject({ verdict: 'sound', findings: [] });
    }
  } finally {
    await nodes.stop();
  }
});
