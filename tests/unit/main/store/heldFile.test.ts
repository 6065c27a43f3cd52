import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followHeld } from '../../../../main/app/followHeld.ts';
import { openHeldFile } from '../../../../main/store/heldFile.ts';
import { aStore, anId, creating } from './aStore.ts';
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

  it('goes with the record that was erased, and its last key is not taken in any more', async () => {
    const { folder, open, file } = await opened();
    const [erased, other] = [anId(), anId()];
    const names = [
      ...[`contact/${erased}`, `contact/new/${erased}`, `role/${erased}/${other}`],
      `takeaway/${erased}`,
    ];
    for (const name of names) await file.set(name, { note: 'kanarie' });
    await file.set(`coffee/${other}`, 'blijft');

    await file.forget([erased]);
    await file.set(`contact/${erased}`, { note: 'kanarie, nu langer' });

    expect((await open()).list()).toEqual({ [`coffee/${other}`]: 'blijft' });
    expect(await filesWith(folder, 'kanarie')).toEqual([]);
  });

  it('goes with the record that was chosen in it, and its last key is not taken in any more', async () => {
    const { folder, file } = await opened();
    const [erased, other] = [anId(), anId()];
    const half = { draft: { what: 'kanarie' }, initiativeId: erased };
    await file.set('experiment/new/', half);
    await file.set(`plank/${other}/new`, { text: 'blijft', partyId: other });

    await file.forget([erased]);
    await file.set('experiment/new/', half);

    expect(Object.keys(file.list())).toEqual([`plank/${other}/new`]);
    expect(await filesWith(folder, 'kanarie')).toEqual([]);
  });

  it('is not taken in again with the words for which it went, and says which went', async () => {
    const { folder, file } = await opened();
    const went: (readonly string[])[] = [];
    file.onForgotten((names) => went.push(names));
    await file.set('close/1', { answer: 'Vraag het kanarie.' });
    await file.set('coffee/1', 'blijft');

    await file.forgetWords((words) => words.includes('kanarie'));
    await file.set('close/1', { answer: 'Vraag het kanarie. Nu.' });
    await file.set('coffee/1', 'blijft ook');

    expect(file.list()).toEqual({ 'coffee/1': 'blijft ook' });
    expect(went).toEqual([['close/1']]);
    expect(await filesWith(folder, 'kanarie')).toEqual([]);
  });
});

describe('when the app runs', () => {
  const following = async () => {
    const { file } = await opened();
    const computer = await aStore();
    const [contact, card] = [anId(), anId()];
    await computer.write(
      [creating('contactMoment', {}, contact), creating('initiative', { title: 'Tuin' }, card)],
      'create',
    );
    await file.set('contact/new/', 'a');
    await file.set(`contact/${contact}`, 'b');
    await file.set(`role/${card}/new`, 'c');
    return { file, computer, contact, card };
  };

  it('goes as soon as its record is erased', async () => {
    const { file, computer, card } = await following();
    await followHeld(file, computer.store);

    await computer.store.erase([{ kind: 'initiative', id: card }]);

    expect(Object.values(file.list())).toEqual(['a', 'b']);
  });

  it('goes at the next start when its record was erased by then', async () => {
    const { file, computer, contact, card } = await following();
    await computer.store.erase([{ kind: 'initiative', id: card }]);

    await followHeld(file, computer.store);

    expect(file.list()).toEqual({ 'contact/new/': 'a', [`contact/${contact}`]: 'b' });
  });

  it('goes at the next start when what it chose was erased by then', async () => {
    const { file, computer, contact, card } = await following();
    await file.set('experiment/new/', { draft: 'kanarie', initiativeId: card });
    await file.set('plank/new', { text: 'blijft', partyId: contact });
    await computer.store.erase([{ kind: 'initiative', id: card }]);

    await followHeld(file, computer.store);

    expect(Object.keys(file.list())).toEqual(['contact/new/', `contact/${contact}`, 'plank/new']);
  });

  it('is there again with a record that was thrown away and brought back', async () => {
    const { file, computer, contact, card } = await following();
    const before = file.list();
    const thrown = [
      { kind: 'contactMoment', id: contact },
      { kind: 'initiative', id: card },
    ];
    await computer.write(
      thrown.map((one) => ({ op: 'delete', ...one })),
      'delete',
    );

    await followHeld(file, computer.store);
    await computer.write(thrown.map((one) => ({ op: 'restore', ...one })));

    expect(file.list()).toEqual(before);
  });

  it('goes with what was thrown away first and erased after that', async () => {
    const { file, computer, contact, card } = await following();
    await computer.write([{ op: 'delete', kind: 'contactMoment', id: contact }], 'delete');
    await computer.store.erase([{ kind: 'contactMoment', id: contact }]);

    await followHeld(file, computer.store);

    expect(file.list()).toEqual({ 'contact/new/': 'a', [`role/${card}/new`]: 'c' });
  });
});
