import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../../../main/export/writeFiles.ts';

const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

describe('files that belong together', () => {
  it('leave no half copy of the old ones on a full disk', async () => {
    const files = ['a.md', 'b.md'].map((name) => ({ path: join(folder, name), bytes: 'nieuw' }));
    for (const { path } of files) await writeFile(path, 'oud');
    const half = async (_from: string, to: string): Promise<void> => {
      await writeFile(to, 'o');
      throw full;
    };

    await expect(writeTogether(files, half)).rejects.toBe(full);

    expect(await readdir(folder)).toEqual(['a.md', 'b.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('oud');
  });

  it('leave no folder that was made for them alone', async () => {
    function* files() {
      yield { path: join(folder, 'dossier', 'fotos', 'a.md'), bytes: 'a' };
      yield { path: join(folder, 'dossier', 'b.md'), bytes: 'b' };
      throw full;
    }
    await expect(writeTogether(files())).rejects.toBe(full);
    expect(await readdir(folder)).toEqual([]);
  });
});
