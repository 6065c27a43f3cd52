import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runExport } from '../../../../main/export/runExport.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { anId, aRecord, aSource } from './exportParts.ts';
import { never, someTools } from './someTools.ts';

it('calls the columns of the board on paper what the person calls them', async () => {
  const path = join(await aFolder(), 'kaart.md');
  const source = aSource([
    aRecord('initiative', anId(1), { title: 'Speeltuin', stage: 'heard' }),
    aRecord('initiative', anId(2), { title: 'Naaicafé', stage: 'running' }),
  ]);
  const columnNames = () => ({ heard: 'Opgevangen', running: '  ' });

  await runExport(
    {
      ...{ kind: 'initiative', format: 'markdown-file', ids: [anId(1), anId(2)] },
      ...{ title: 'Kaarten', language: 'nl', colour: 'water', leaveOut: [] },
    },
    someTools(path, { source, columnNames }),
    never,
  );

  const file = await readFile(path, 'utf8');
  expect(file).toContain('Opgevangen');
  expect(file).toContain('Loopt');
});
