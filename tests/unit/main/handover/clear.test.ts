import { rename } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearStore, resumeClearing } from '../../../../main/handover/clear.ts';
import type { ClearParts } from '../../../../main/handover/clear.ts';
import { Erasing } from '../../../../main/store/erase/erasing.ts';
import { err, ok } from '../../../../shared/result.ts';
import { aHead, appendLines } from '../store/aFrame.ts';
import { anId } from '../store/aStore.ts';
import { filesWith } from '../store/laidOpen.ts';
import { aHandover, canaries, give } from './aHandover.ts';

type Handing = Awaited<ReturnType<typeof aHandover>>;

afterEach(() => {
  vi.restoreAllMocks();
});

const noFilter = { kinds: [], themes: [], topics: [], villageIds: [], draftsOnly: false };

describe('clearing the store of who hands over', () => {
  it('does nothing without a package that lies there and holds what there is', async () => {
    const bedum = await aHandover();
    expect(await bedum.work().clear()).toMatchObject({ error: { kind: 'no-package' } });
    const path = await give(bedum);
    await rename(path, `${path}.weg`);
    expect(await bedum.work().clear()).toMatchObject({ error: { kind: 'package-gone' } });
    expect(await bedum.work().found(`${path}.weg`)).toBe(true);
    await bedum.make('initiative', { title: 'Nog iets' });
    expect(await bedum.work().clear()).toMatchObject({ error: { kind: 'changed-since' } });
    bedum.stop(true);
    expect(await bedum.work().clear()).toMatchObject({ error: { kind: 'retention-stop' } });
    expect(await bedum.computer.store.list('initiative')).toHaveLength(3);
  });

  it('leaves no private word in the profile, only counts, and what was shared', async () => {
    const bedum = await aHandover();
    const lesson = await bedum.make('lesson', { title: 'Gedeelde les', shelved: true });
    const shared = await bedum.computer.store.publish('lesson', lesson, []);
    expect(shared).toMatchObject({ ok: true });
    await bedum.held.set('contact/new', { note: 'kanariecontact' });
    await give(bedum);
    const cleared = await bedum.work().clear();
    expect(cleared).toMatchObject({ ok: true, value: { counts: { initiative: 2, person: 2 } } });
    const { store, folder } = bedum.computer;
    expect(await store.list('initiative')).toHaveLength(0);
    expect((await store.list('lesson')).map(({ values }) => values['title'])).toEqual([
      'Gedeelde les',
    ]);
    expect((await store.list('removal')).length).toBeGreaterThan(3);
    const [device] = await store.list('device');
    expect(device?.values).toMatchObject({ name: '', served: { from: 2015, to: 2018 } });
    await bedum.computer.restart();
    expect(await filesWith(folder, [...canaries, 'Blijftthuis', 'Welja', 'Anneke'])).toEqual([]);
  });

  it('asks anew after a crash before anything was erased', async () => {
    const bedum = await aHandover();
    await give(bedum);
    const target = { op: 'set', kind: 'handover', id: bedum.chosen } as const;
    await bedum.computer.write([
      { ...target, field: 'confirmedAt', value: '2018-06-01T10:00:00Z' },
    ]);
    await bedum.computer.restart();
    expect(await bedum.work().resume()).toBeNull();
    expect(await confirmedAt(bedum)).toBeNull();
    expect(await bedum.computer.store.list('initiative')).toHaveLength(2);
    expect(await bedum.work().clear()).toMatchObject({ ok: true });
    expect(await bedum.work().resume()).toBeNull();
    expect(await filesWith(bedum.computer.folder, canaries)).toEqual([]);
  });
});

/** The parts of a clearing by themselves, so that the disk can refuse one of them. */
const partsOf = ({ computer, work }: Handing, refusing: Partial<ClearParts>): ClearParts => ({
  ...{ source: work().source, write: work().write },
  clearPrivate: (beforeLast) => computer.store.own.clear('handover', beforeLast),
  hasBegun: (since) => computer.store.own.isBeingCleared(since),
  sayServed: async () => ok(null),
  forgetSettings: async () => undefined,
  isStopped: () => false,
  now: () => new Date('2018-06-01T10:00:00Z'),
  ...refusing,
});

const full = err({ kind: 'not-saved', because: 'disk-full' } as const);
const confirmedAt = async ({ computer, chosen }: Handing) =>
  (await computer.values('handover', chosen))?.['confirmedAt'];

describe('clearing when the disk is full', () => {
  it('asks everything anew when nothing was erased, and erases nothing by itself', async () => {
    const bedum = await aHandover();
    await give(bedum);
    const refusing = partsOf(bedum, { clearPrivate: async () => full });
    expect(await clearStore(refusing)).toEqual(full);
    expect(await confirmedAt(bedum)).toBeNull();
    await bedum.make('initiative', { title: 'Nog iets' });
    expect(await clearStore(refusing)).toMatchObject({ error: { kind: 'changed-since' } });
    await bedum.computer.restart();
    expect(await bedum.work().resume()).toBeNull();
    expect(await bedum.computer.store.list('initiative')).toHaveLength(3);
  });

  it('erases no contact of afterwards at the next start when not even that could be kept', async () => {
    const bedum = await aHandover();
    await give(bedum);
    const { write } = bedum.work();
    let writes = 0;
    const once: ClearParts['write'] = (edits) => {
      writes += 1;
      return writes === 1 ? write(edits) : Promise.resolve(full);
    };
    const refusing = partsOf(bedum, { write: once, clearPrivate: async () => full });
    expect(await clearStore(refusing)).toEqual(full);
    expect(await confirmedAt(bedum)).not.toBeNull();
    // No package holds a contact: what goes along is the same as before.
    await bedum.make('contactMoment', { note: 'Koffie bij de molen' });
    await bedum.computer.restart();
    expect(await resumeClearing(partsOf(bedum, { write: async () => full }))).toEqual(full);
    expect(await bedum.work().resume()).toBeNull();
    expect(await confirmedAt(bedum)).toBeNull();
    expect(await bedum.computer.store.list('contactMoment')).toHaveLength(2);
  });

  it('tells colleagues nothing and keeps what was half written while nothing was erased', async () => {
    const bedum = await aHandover();
    const { computer, settings, held, copies } = bedum;
    await held.set('contact/new', { note: 'half af' });
    await give(bedum);
    vi.spyOn(Erasing.prototype, 'eraseOwn').mockResolvedValueOnce(full);
    expect(await bedum.work().clear()).toEqual(full);
    expect(settings.get().person.name).toBe('Anneke Vos');
    expect(held.list()).toEqual({ 'contact/new': { note: 'half af' } });
    expect(copies).toHaveLength(1);
    expect(await computer.store.list('device')).toEqual([]);
  });

  it('goes on where a part was erased already, though nothing compares any more', async () => {
    const bedum = await aHandover();
    const { settings } = bedum;
    await give(bedum);
    vi.spyOn(bedum.computer.store.computers, 'introduce').mockResolvedValueOnce(full);
    expect(await bedum.work().clear()).toEqual(full);
    expect(await bedum.computer.store.list('initiative')).toHaveLength(0);
    expect(await confirmedAt(bedum)).not.toBeNull();
    expect(settings.get().person.name).toBe('Anneke Vos');
    await bedum.make('initiative', { title: 'Nog iets' });
    await bedum.computer.restart();
    expect(await bedum.work().resume()).toMatchObject({ ok: true });
    expect(await bedum.computer.store.list('initiative')).toHaveLength(0);
    expect(await bedum.computer.store.list('handover')).toHaveLength(0);
    expect(settings.get().person.name).toBe('');
  });
});

describe('what clearing takes along', () => {
  it('is every word outside the records too', async () => {
    const bedum = await aHandover();
    const { settings, copies } = bedum;
    await settings.change({
      columnNames: { heard: 'Bij Geertje' },
      savedSearches: [{ id: '1', text: 'Geertje zoekt', kinds: [] }],
      presence: { days: 'maandag', places: 'bij Geertje' },
      savedLessonViews: [{ id: '1', name: 'Van Geertje', sort: 'fit', filter: noFilter }],
    });
    await give(bedum);
    expect(await bedum.work().clear()).toMatchObject({ ok: true });
    expect(copies).toEqual([]);
    expect(settings.get()).toMatchObject({
      ...{ columnNames: {}, lastImports: [], savedSearches: [], savedLessonViews: [] },
      presence: { days: '', places: '' },
    });
    expect(await filesWith(bedum.computer.folder, 'Bij Geertje')).toEqual([]);
    expect(await filesWith(bedum.computer.folder, 'Geertje zoekt')).toEqual([]);
  });

  it('is a photo of this very session, and what a newer version wrote', async () => {
    const bedum = await aHandover();
    const { computer } = bedum;
    await computer.close();
    const castle = { k: 'castle', r: anId() };
    const lines = [aHead(1, 1), { op: 'new', ...castle, v: { lord: 'kanariekasteel' } }];
    await appendLines(computer.folder, 'private', lines);
    await computer.restart();
    const { files } = computer.store;
    const hash = await files.shelf.keep(Buffer.from('kanariefoto'));
    files.took(hash);
    const file = { hash, size: 11, mediaType: 'image/jpeg' };
    await bedum.make('attachment', { initiativeId: bedum.card, file, permission: 'none' });
    await give(bedum);
    expect(await bedum.work().clear()).toMatchObject({ ok: true });
    await computer.restart();
    expect(await filesWith(computer.folder, ['kanariefoto', 'kanariekasteel'])).toEqual([]);
  });
});
