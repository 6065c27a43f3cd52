import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../main/store/openStore.ts';
import type { Store } from '../../../../main/store/store.ts';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { seededLuck } from './endure.ts';
import { PowerCut, PowerCutFs } from '../../../unit/main/store/faults/powerCutFs.ts';
import type { Luck } from '../../../unit/main/store/faults/powerCutFs.ts';
import {
  creation,
  tagging,
  tokensOf,
  writing,
} from '../../../unit/main/store/faults/storeTokens.ts';

const open = async (folder: string, fs: PowerCutFs): Promise<Store> => {
  const opened = await openStore({ folder, fs });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

/** What both stores hold, the private one by its tokens, the shared one by the names of its areas. */
const found = async (store: Store) => ({
  tokens: await tokensOf(store),
  areas: (await store.list('area')).map(({ values }) => String(values['name'])),
});

/** Two starts of the app, with edits that go to one store or to both, and checkpoints. */
const work = async (folder: string, fs: PowerCutFs): Promise<readonly string[]> => {
  const kept: string[] = [];
  try {
    for (const run of ['a', 'b']) {
      const store = await open(folder, fs);
      const id = randomUUID();
      for (let n = 0; n < 4; n += 1) {
        const token = `${run}${String(n)}`;
        const edits = [
          n === 0 ? creation(id, token) : tagging(id, token),
          writing(id, n === 0 ? '' : `${run}0-tekst\n`, `${token}-tekst`),
          { op: 'create', kind: 'area', id: randomUUID(), values: { name: token } } as const,
        ];
        if ((await store.write({ edits, action: 'edit' })).ok) kept.push(token);
        if (n % 2 === 1) await store.checkpoint();
      }
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return kept;
};

const lucks: readonly (readonly [string, (cut: number) => Luck])[] = [
  ['nothing', () => 'nothing'],
  ['everything', () => 'everything'],
  [
    'some',
    (cut) => {
      let n = cut * 1000;
      return () => seededLuck(7919)((n += 1));
    },
  ],
];

describe.each(lucks)(
  'a power cut under the whole store that leaves of unsynced changes: %s',
  (_name, luck) => {
    it('takes no acknowledged edit, and no half of any', async () => {
      const base = await aFolder();
      const uncut = new PowerCutFs();
      await work(join(base, 'heel'), uncut);

      for (let after = 1; after <= uncut.calls; after += 7) {
        // The cut store never lets go of its lock: the next start finds its files under another name.
        const folder = join(base, `voor-${String(after)}`);
        const fs = new PowerCutFs(after);
        const kept = await work(folder, fs);
        const left = fs.afterwards(luck(after));
        const moved = join(base, `na-${String(after)}`);
        if ((await left.list(base)).includes(`voor-${String(after)}`))
          await left.rename(folder, moved);

        const store = await open(moved, left);

        const { tokens, areas } = await found(store);
        const titles = tokens.filter((token) => !token.endsWith('-tekst'));
        const texts = tokens.flatMap((token) =>
          token.endsWith('-tekst') ? [token.slice(0, 2)] : [],
        );
        const missing = kept.filter((token) => !titles.includes(token));
        expect({ after, missing, extra: Math.max(0, titles.length - kept.length - 1) }).toEqual({
          after,
          missing: [],
          extra: 0,
        });
        // All parts of an action, in both stores, or none.
        expect({ after, areas: areas.toSorted() }).toEqual({ after, areas: titles.toSorted() });
        expect({ after, texts: texts.toSorted() }).toEqual({ after, texts: titles.toSorted() });
        expect(
          (await store.write({ edits: [creation(randomUUID(), 'later')], action: 'edit' })).ok,
        ).toBe(true);
        await store.close();
      }
    });
  },
);
