import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHeldFile } from '../../../../main/store/heldFile.ts';
import { aFolder } from './disk/profileFolder.ts';
import { filesWith } from './laidOpen.ts';

const opened = async () => {
  const folder = await aFolder();
  const open = () => openHeldFile(join(folder, 'forms.json'), () => Promise.resolve(true));
  return { folder, open, file: await open() };
};

describe('half a form', () => {
  it('is there again after a restart', async () => {
    const { open, file } = await opened();
    await file.set('contact/new/', { note: 'half', day: '2026-11-30' });
    await file.set('coffee/1', 'een halve zin');

    expect((await open()).list()).toEqual({
      'contact/new/': { note: 'half', day: '2026-11-30' },
      'coffee/1': 'een halve zin',
    });
  });

  it('leaves no byte once it is kept or cancelled', async () => {
    const { folder, open, file } = await opened();
    await file.set('contact/new/', { note: 'kanarie' });
    await file.set('contact/new/', { note: 'kanarie, nu langer' });

    await file.set('contact/new/', null);

    expect((await open()).list()).toEqual({});
    expect(await filesWith(folder, 'kanarie')).toEqual([]);
  });
});
