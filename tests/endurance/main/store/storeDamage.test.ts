import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { bundleChild, startChild } from '../../../unit/main/store/faults/child.ts';
import { creation, openOrThrow, tokensOf } from '../../../unit/main/store/faults/storeTokens.ts';

// One profile, as a crash left it: two generations, and a log behind them. Each test takes a copy,
// damages one thing in it, and expects every word back.
let program: Awaited<ReturnType<typeof bundleChild>>;
let pristine: string;
let words: readonly string[];
beforeAll(async () => {
  program = await bundleChild('editor');
  pristine = await mkdtemp(join(tmpdir(), 'bb-damage-'));
  const told = await startChild(process.execPath, [program.path, 'make-store', pristine]).told;
  words = (told[0]?.detail as readonly string[]).toSorted();
});
afterAll(async () => {
  await program.remove();
  await rm(pristine, { recursive: true });
});

const generation = (folder: string, number: number) =>
  join(folder, 'private', 'state', `g00000${String(number)}`);

const shape = { records: /-[0-9a-f]{2}\.json$/, texts: /\.text\.json$/ } as const;
const contents = ['records', 'texts'] as const;

/** Some files of the newest generation. */
const shardsOf = async (content: keyof typeof shape): Promise<readonly string[]> => {
  const names = await readdir(generation(pristine, 2));
  const found = names.filter((name) => shape[content].test(name));
  expect(found.length).toBeGreaterThan(0);
  return found.slice(0, 3);
};

const lastLog = async (folder: string): Promise<string> => {
  const wal = join(folder, 'private', 'wal');
  return join(wal, (await readdir(wal)).toSorted().at(-1) ?? '');
};

const flip = async (path: string, bit: number): Promise<void> => {
  const bytes = await readFile(path);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  await writeFile(path, bytes);
};

const openedAgain = async (folder: string) => {
  const store = await openOrThrow(folder);
  const found = (await tokensOf(store)).toSorted();
  const report = store.report();
  return { store, found, report };
};

/** Damages a copy and expects all words, this report, further edits, and a clean next start. */
const survives = async (
  damage: (folder: string) => Promise<void>,
  report: { readonly mended: number; readonly setAside: number },
  lost: readonly string[] = [],
): Promise<void> => {
  const folder = await aFolder();
  await cp(pristine, folder, { recursive: true });
  await damage(folder);

  const first = await openedAgain(folder);

  const left = words.filter((word) => !lost.includes(word));
  expect({ found: first.found, report: first.report }).toEqual({
    found: left,
    report: { ...report, readOnly: null },
  });
  const id = crypto.randomUUID();
  const later = await first.store.write({ edits: [creation(id, 'later')], action: 'create' });
  expect(later.ok).toBe(true);
  await first.store.close();
  const second = await openedAgain(folder);
  expect(second.found).toEqual([...left, 'later'].toSorted());
  expect(second.report).toEqual({ mended: 0, setAside: 0, readOnly: null });
  await second.store.close();
  await rm(folder, { recursive: true });
};

/** Where the frames of a log start. */
const framesIn = async (path: string): Promise<readonly number[]> => {
  const bytes = await readFile(path);
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += 19 + bytes.readUInt32LE(at + 2)) starts.push(at);
  return starts;
};

describe('a profile after a crash', () => {
  it('is whole', async () => {
    await survives(() => Promise.resolve(), { mended: 0, setAside: 0 });
  });

  it('loses nothing by one flipped bit in the middle frame of its log', async () => {
    const [, second = 0] = await framesIn(await lastLog(pristine));
    const header = Array.from({ length: 19 }, (_, byte) => (second + byte) * 8 + (byte % 8));
    const payload = Array.from({ length: 8 }, (_, n) => (second + 19 + n * 17) * 8 + (n % 8));
    for (const bit of [...header, ...payload]) {
      await survives(async (folder) => flip(await lastLog(folder), bit), {
        mended: 1,
        setAside: 0,
      });
    }
  });

  it.each(contents)('loses nothing by one flipped bit in %s', async (content) => {
    for (const name of await shardsOf(content)) {
      const { length } = await readFile(join(generation(pristine, 2), name));
      for (const bit of [3, (length * 8) >> 1, length * 8 - 1]) {
        await survives((folder) => flip(join(generation(folder, 2), name), bit), {
          mended: 1,
          setAside: 0,
        });
      }
    }
  });

  it.each(contents)('loses nothing when a file of %s is ruined', async (content) => {
    for (const name of await shardsOf(content)) {
      const ruin = (folder: string) => writeFile(join(generation(folder, 2), name), 'onzin');
      await survives(ruin, { mended: 1, setAside: 0 });
      await survives((folder) => rm(join(generation(folder, 2), name)), { mended: 1, setAside: 0 });
    }
  });

  it('loses nothing by one flipped bit in MANIFEST or CURRENT', async () => {
    const manifest = (folder: string) => join(generation(folder, 2), 'MANIFEST.json');
    const current = (folder: string) => join(folder, 'private', 'state', 'CURRENT');
    for (const path of [manifest, current]) {
      const { length } = await readFile(path(pristine));
      for (const bit of [2, 100, (length * 8) >> 1, length * 8 - 9]) {
        await survives((folder) => flip(path(folder), bit), { mended: 1, setAside: 0 });
      }
    }
  });

  it('loses nothing when MANIFEST or CURRENT is ruined', async () => {
    const ruin = (path: string) => writeFile(path, '\\0'.repeat(200));
    await survives((folder) => ruin(join(generation(folder, 2), 'MANIFEST.json')), {
      mended: 1,
      setAside: 0,
    });
    await survives((folder) => ruin(join(folder, 'private', 'state', 'CURRENT')), {
      mended: 1,
      setAside: 0,
    });
  });

  it('sets a torn last frame apart, wherever it was torn, and loses that edit alone', async () => {
    const path = await lastLog(pristine);
    const starts = await framesIn(path);
    const lastStart = starts.at(-1) ?? 0;
    const { length } = await readFile(path);
    const lost = ['2-3-tag', '2-3-tekst', '2-3-titel'];
    // Each byte of the header; of the payload some, for the log's own tests try them all.
    for (let at = lastStart + 1; at < length; at += at < lastStart + 19 ? 1 : 67) {
      await survives(
        async (folder) => {
          const log = await lastLog(folder);
          await writeFile(log, (await readFile(log)).subarray(0, at));
        },
        { mended: 0, setAside: 1 },
        lost,
      );
    }
  });
});
