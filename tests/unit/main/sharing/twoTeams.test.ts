import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMarker } from '../../../../main/sync/format/markerCodec.ts';
import { aComputer, sharedFolder } from './aComputer.ts';

it('says that a second team began in the folder, as soon as its marker came', async () => {
  const folder = await sharedFolder();
  const one = await aComputer(folder, 80);
  await one.begin(null);
  await one.sharing.now();
  expect(one.sharing.state().health.founders).toEqual([]);

  const workspace = 'b'.repeat(32);
  const within = join(folder, 'bruggenbouwer');
  await mkdir(within, { recursive: true });
  const marker = writeMarker({ workspace, created: '2026-11-24', enc: 'none' });
  await writeFile(join(within, `ws-${workspace}.json`), marker);
  await one.sharing.now();

  const { team, health } = one.sharing.state();
  expect(team).toMatch(/^[0-9a-f]{32}$/);
  expect(health.founders).toEqual([
    {
      workspace: team,
      created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    },
    { workspace, created: '2026-11-24' },
  ]);
});
