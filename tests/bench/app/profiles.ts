import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userCacheDir } from '../../../scripts/setup/paths.mjs';
import { openStore } from '../../../main/store/openStore.ts';
import { areaSeed } from '../../../shared/domain/seed/areas.ts';
import { initialSettings } from '../../../shared/ipc/settings.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { manyRecords } from './manyRecords.ts';
import type { Amounts } from './manyRecords.ts';

/** Counts up when the records or the files of a profile become other ones. */
const madeAs = 1;
const editsAtOnce = 2000;

const cacheDir = join(userCacheDir(), 'bench');

const write = async (folder: string, amounts: Amounts): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const settings = {
    ...initialSettings,
    welcomed: true,
    person: { name: 'Test', role: 'dorpencoördinator' },
  };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.error.kind);
  const keep = async (edits: Edit[]): Promise<void> => {
    const written = await opened.value.write({ edits, action: 'create' });
    if (!written.ok) throw new Error(JSON.stringify(written.error));
  };
  await keep([...areaSeed()]);
  let edits: Edit[] = [];
  for (const edit of manyRecords(amounts)) {
    edits.push(edit);
    if (edits.length < editsAtOnce) continue;
    await keep(edits);
    edits = [];
  }
  if (edits.length > 0) await keep(edits);
  await opened.value.close();
};

/** A settled profile, written by the real store; made once for each clone of the project. */
const cached = async (amounts: Amounts): Promise<string> => {
  const { initiatives, lessons, moments } = amounts;
  const made = join(cacheDir, [madeAs, initiatives, lessons, moments].join('-'));
  if (existsSync(made)) return made;
  await mkdir(cacheDir, { recursive: true });
  const making = await mkdtemp(join(cacheDir, 'making-'));
  console.log(`  writing a profile: ${JSON.stringify(amounts)}`);
  await write(join(making, 'profile'), amounts);
  await rename(making, made);
  return made;
};

/** A copy to open the app on; the caller removes it. */
export const profileWith = async (amounts: Amounts): Promise<string> => {
  const made = await cached(amounts);
  const copy = await mkdtemp(join(cacheDir, 'copy-'));
  await cp(made, copy, { recursive: true });
  return copy;
};

export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
