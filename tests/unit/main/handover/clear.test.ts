import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { filesWith } from '../store/laidOpen.ts';
import { aHandover, canaries, give } from './aHandover.ts';

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

  it('goes on after a crash in between', async () => {
    const bedum = await aHandover();
    await give(bedum);
    await bedum.computer.write([
      {
        op: 'set',
        kind: 'handover',
        id: bedum.chosen,
        field: 'confirmedAt',
        value: '2018-06-01T10:00:00Z',
      },
    ]);
    await bedum.computer.restart();
    expect(await bedum.work().resume()).toMatchObject({ ok: true });
    expect(await bedum.work().resume()).toBeNull();
    expect(await filesWith(bedum.computer.folder, canaries)).toEqual([]);
  });
});
