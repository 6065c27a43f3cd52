import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../../main/store/disk/nodeFs.ts';
import { openQuarantine } from '../../../../main/store/disk/quarantine.ts';
import { DurableJson } from '../../../../main/store/file/durableJson.ts';
import { openSettings } from '../../../../main/store/settingsFile.ts';
import { emptyFilter } from '../../../../renderer/domain/board/filter.ts';
import { initialSettings } from '../../../../shared/ipc/settings.ts';
import { aFolder } from './disk/profileFolder.ts';
import { meddledFs, refusal } from './faults/faultyFs.ts';
import { PowerCut, PowerCutFs } from './faults/powerCutFs.ts';

const openAt = async (folder: string) => {
  const quarantine = openQuarantine(
    join(folder, 'quarantine'),
    () => new Date('2025-11-24T10:00:00Z'),
  );
  return openSettings(
    join(folder, 'settings.json'),
    (path) => quarantine.move('settings', path),
    () => undefined,
  );
};

const named = (name: string) => ({ person: { name, role: '' } });

describe('the settings file', () => {
  it('starts with the defaults and remembers changes', async () => {
    const folder = await aFolder();
    const settings = await openAt(folder);
    expect(settings.get()).toEqual(initialSettings);

    await settings.change({ theme: 'dark' });

    expect((await openAt(folder)).get()).toEqual({ ...initialSettings, theme: 'dark' });
  });

  it('keeps in no file what was taken away of saved searches and of what the board looks for', async () => {
    const folder = await aFolder();
    const settings = await openAt(folder);
    const filter = { ...emptyFilter, text: 'kanarie' };
    await settings.change({
      savedSearches: [{ id: '018f3c2a-0000-7000-8000-000000000001', text: 'kanarie', kinds: [] }],
      lastView: { filter, lanes: 'none' },
    });
    const texts = async () =>
      Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect((await texts()).join('')).toContain('kanarie');

    await settings.change({ savedSearches: [] });
    await settings.change({ lastView: { filter: { ...filter, text: '' }, lanes: 'none' } });

    expect((await texts()).join('')).not.toContain('kanarie');
  });

  it('opens what an older version left, and reads past a saved search that is none', async () => {
    const folder = await aFolder();
    const write = (stored: object) =>
      writeFile(join(folder, 'settings.json'), JSON.stringify(stored));

    const person = { name: 'Anneke Vos', role: 'dorpencoördinator' };
    await write({ theme: 'dark', savedViews: [], person });
    expect((await openAt(folder)).get()).toEqual({ ...initialSettings, theme: 'dark', person });
    await write({ theme: 'dark', savedSearches: [{ id: '1', text: '', kinds: [] }] });
    expect((await openAt(folder)).get()).toEqual({ ...initialSettings, theme: 'dark' });
    const villageIds = ['018f3c2a-0000-7000-8000-000000000001'];
    const savedSearches = [
      { id: '1', text: 'tuin', kinds: ['lesson'] as const },
      { id: '2', text: 'tuin', kinds: [], filter: { areaIds: [], villageIds, themes: ['care'] } },
    ];
    await write({ savedSearches });
    expect((await openAt(folder)).get()).toMatchObject({ savedSearches });
  });

  it('keeps changes that come at the same time', async () => {
    const folder = await aFolder();
    const settings = await openAt(folder);

    await Promise.all([
      settings.change({ theme: 'dark' }),
      settings.change({ textSize: 120 }),
      settings.change({ language: 'en' }),
    ]);

    expect((await openAt(folder)).get()).toMatchObject({
      theme: 'dark',
      textSize: 120,
      language: 'en',
    });
  });

  it('moves a damaged file to quarantine and goes on with the previous copy', async () => {
    const folder = await aFolder();
    const before = await openAt(folder);
    await before.change(named('eerst'));
    await before.change(named('daarna'));
    await writeFile(join(folder, 'settings.json'), '\0'.repeat(300));

    const settings = await openAt(folder);

    expect(settings.get().person.name).toBe('eerst');
    expect(await readFile(join(folder, 'quarantine', '2025-11-24-settings-1'), 'utf8')).toBe(
      '\0'.repeat(300),
    );
    await settings.change({ theme: 'light' });
    expect((await openAt(folder)).get()).toMatchObject({ ...named('eerst'), theme: 'light' });
  });

  it.each(['null', '[]', '"x"', '{'])('takes %s for damage, not for settings', async (content) => {
    const folder = await aFolder();
    await writeFile(join(folder, 'settings.json'), content);

    expect((await openAt(folder)).get()).toEqual(initialSettings);
    expect(await readdir(join(folder, 'quarantine'))).toHaveLength(2);
  });

  it('writes back keys and values that only a newer version knows', async () => {
    const folder = await aFolder();
    const newer = { theme: 'sepia', textSize: 110, weather: { sun: true } };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(newer));
    const settings = await openAt(folder);
    expect(settings.get()).toMatchObject({ theme: 'system', textSize: 110 });

    await settings.change({ textSize: 130 });

    const stored: unknown = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
    expect(stored).toEqual({ theme: 'sepia', textSize: 130, weather: { sun: true } });
  });

  it('survives a power cut at each step: the file is the old one or the new one', async () => {
    const path = '/profiel/settings.json';
    const open = (fs: PowerCutFs) => new DurableJson<{ n: number }>(path, nothingApart, fs);
    const work = async (fs: PowerCutFs) => {
      let kept = 0;
      try {
        for (const n of [1, 2, 3]) {
          await open(fs).write({ n });
          kept = n;
        }
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
      }
      return kept;
    };
    const uncut = new PowerCutFs();
    await work(uncut);

    for (let after = 1; after <= uncut.calls; after += 1) {
      for (const luck of ['nothing', 'names-only', 'everything'] as const) {
        const fs = new PowerCutFs(after);
        const kept = await work(fs);
        const next = fs.afterwards(luck);
        const n = (await open(next).read())?.n ?? 0;
        expect({ after, luck, isKept: n === kept || n === kept + 1 }).toEqual({
          after,
          luck,
          isKept: true,
        });
        await open(next).write({ n: 9 });
        expect(await open(next).read()).toEqual({ n: 9 });
      }
    }
  });

  it('keeps a change that a full disk refused, and writes it with the next', async () => {
    const folder = await aFolder();
    let isFull = true;
    const fs = meddledFs(nodeFs, (call) => {
      if (isFull && call === 'file.write') throw refusal('ENOSPC');
      return undefined;
    });
    const settings = await openSettings(join(folder, 'settings.json'), nothingApart, nothing, fs);

    expect((await settings.change(named('vol'))).person.name).toBe('vol');
    isFull = false;
    await settings.change({ theme: 'dark' });

    expect((await openAt(folder)).get()).toMatchObject({ ...named('vol'), theme: 'dark' });
  });

  it('does not write over a file that it could not read', async () => {
    const folder = await aFolder();
    await (await openAt(folder)).change(named('bewaard'));
    const fs = meddledFs(nodeFs, (call) => {
      if (call === 'read') throw refusal('EACCES');
      return undefined;
    });

    const settings = await openSettings(join(folder, 'settings.json'), nothingApart, nothing, fs);
    await settings.change({ theme: 'dark' });

    expect(settings.get().theme).toBe('dark');
    expect((await openAt(folder)).get().person.name).toBe('bewaard');
  });

  it('does not write over a damaged file that could not be set apart', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'settings.json'), 'half{');
    const settings = await openSettings(join(folder, 'settings.json'), nothingApart, nothing);

    await settings.change({ theme: 'dark' });

    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('half{');
  });
});

const nothingApart = () => Promise.resolve(false);
const nothing = () => undefined;
