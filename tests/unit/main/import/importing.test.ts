import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../../main/import/desk.ts';
import type { ImportProcess } from '../../../../main/import/importProcess.ts';
import { Importing } from '../../../../main/import/importing.ts';
import { valueKey } from '../../../../main/import/plan/rowKey.ts';
import { Refusal } from '../../../../main/import/refusal.ts';
import { err, ok } from '../../../../shared/result.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aStore, creating } from '../store/aStore.ts';
import { aPlan, samplePath } from './aPlan.ts';

/** What the process does, in this one. */
const here = (): ImportProcess => {
  const desk = createDesk(() => 0);
  const ask = async (...[question, way]: Parameters<ImportProcess['ask']>) => {
    try {
      return ok(await desk(question, way));
    } catch (error) {
      if (error instanceof Refusal) return err(error.error);
      throw error;
    }
  };
  return { ask: ask as ImportProcess['ask'], end: () => undefined };
};

const job = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';

const anImport = async () => {
  const kept = await aStore();
  const importing = new Importing({
    store: kept.store,
    startProcess: here,
    areaId: () => null,
    today: () => '2026-11-30',
    onProgress: () => undefined,
  });
  const read = async (path: string, id = job) => {
    const summary = await importing.read(id, { path, what: 'file' });
    if (!summary.ok) throw new Error(summary.error.kind);
    const { columns } = summary.value;
    return aPlan({ columns } as never, { roles: columns.map(({ role }) => role) });
  };
  const bringIn = async (path: string, change: Partial<ReturnType<typeof aPlan>> = {}) =>
    importing.carryOut(job, { ...(await read(path)), ...change });
  return { ...kept, store: kept.store, importing, read, bringIn };
};

describe('bringing in', () => {
  it('keeps all cards as one action, and one undo takes all of it back', async () => {
    const { store, bringIn } = await anImport();

    const done = await bringIn(samplePath('trello.json'));
    const after = await store.list('initiative');
    await store.undo();

    expect(done).toEqual(ok({ initiatives: 3, lessons: 1, newVillages: 0, already: 0 }));
    expect(after.map(({ values }) => values['title'])).toContain('Bankje bij het Boterdiep');
    expect(await store.list('initiative')).toEqual([]);
    expect(await store.list('lesson')).toEqual([]);
    expect(store.undoState()).toEqual({ undo: null, redo: 'import' });
  });

  it('makes no doubles the second time, and makes them again after an undo', async () => {
    const { store, bringIn } = await anImport();

    await bringIn(samplePath('trello.json'));
    const again = await bringIn(samplePath('trello.json'));
    const count = (await store.list('initiative')).length;
    await store.undo();
    const afterUndo = await bringIn(samplePath('trello.json'));

    expect(again).toEqual(err({ kind: 'nothing-new' }));
    expect(count).toBe(3);
    expect(afterUndo).toMatchObject({ ok: true, value: { initiatives: 3 } });
  });

  it('shares nothing: every card is in the private store alone', async () => {
    const { store, bringIn } = await anImport();

    await bringIn(samplePath('trello.json'));

    for (const kind of ['initiative', 'lesson']) {
      expect((await store.list(kind)).some(({ shared }) => shared !== undefined)).toBe(false);
    }
  });

  it('brings a village along in the same action', async () => {
    const { store, bringIn } = await anImport();

    await bringIn(samplePath('initiatieven.xlsx'), {
      places: [{ key: valueKey('Ter Laan'), place: 'new' }],
    });
    const villages = await store.list('village');
    await store.undo();

    expect(villages.map(({ values }) => values['name'])).toContain('Ter Laan');
    expect((await store.list('village')).some(({ values }) => values['name'] === 'Ter Laan')).toBe(
      false,
    );
  });

  it('knows the villages that are here', async () => {
    const { store, write, bringIn } = await anImport();
    const bedum = creating('village', { name: 'Bedum', aliases: ['Beem'] });
    await write([bedum]);

    await bringIn(samplePath('initiatieven.xlsx'));

    const eiken = (await store.list('initiative')).find(
      ({ values }) => values['title'] === 'Speeltuin De Eiken',
    );
    expect(eiken?.values['villageIds']).toEqual([bedum.id]);
  });

  it('stands in the order of the file', async () => {
    const { store, bringIn } = await anImport();

    await bringIn(samplePath('initiatieven-komma.csv'));

    const byId = (await store.list('initiative')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId.map(({ values }) => values['title'])).toEqual([
      ...['Speeltuin De Eiken', 'Naaicafé', 'Verzoamelstee', 'Inbraakpreventietruck', 'Dorpsvisie'],
    ]);
  });

  it('lets go of a file when another one is asked for, or when it is stopped', async () => {
    const { importing, read } = await anImport();
    const plan = await read(samplePath('trello.json'));

    await read(samplePath('deck.json'), other);
    const first = await importing.preview(job, plan);
    importing.stop(other);
    const second = await importing.preview(other, plan);

    expect([first, second]).toEqual([err({ kind: 'gone' }), err({ kind: 'gone' })]);
  });

  it('says why nothing could be kept, and holds on to the file', async () => {
    const importing = new Importing({
      ...{ areaId: () => null, today: () => '2026-11-30', onProgress: () => undefined },
      store: {
        list: () => Promise.resolve([]),
        write: () => Promise.resolve(err({ kind: 'read-only' })),
      },
      startProcess: here,
    });
    const summary = await importing.read(job, { path: samplePath('deck.json'), what: 'file' });
    if (!summary.ok) throw new Error(summary.error.kind);
    const { columns } = summary.value;
    const plan = aPlan({ columns } as never, { roles: columns.map(({ role }) => role) });

    expect(await importing.carryOut(job, plan)).toEqual(err({ kind: 'read-only' }));
    expect(await importing.preview(job, plan)).toMatchObject({ ok: true });
  });

  it('says what a file is that it cannot read, and keeps nothing', async () => {
    const { store, importing } = await anImport();
    const path = join(await aFolder(), 'kapot.json');
    await writeFile(path, '{"cards":');

    expect(await importing.read(job, { path, what: 'file' })).toEqual(err({ kind: 'damaged' }));
    expect(store.undoState().undo).toBeNull();
  });
});
