import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/result.ts';
import { carry } from '../store/shared/carry.ts';
import { aCoordinator, aHandover, give, phrase } from './aHandover.ts';

describe('what a package brings', () => {
  it('arrives with the same ids, once, and one undo takes it back', async () => {
    const bedum = await aHandover();
    const path = await give(bedum);
    const winsum = await aCoordinator();
    const work = winsum.work();
    const preview = await work.open(path, phrase);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        from: 'coördinator Bedum, 2015–2018',
        people: 1,
        letGo: [{ title: 'Buurttuin', villages: ['Onderdendam'], touch: { precision: 'month' } }],
        route: [{ week: 1, village: 'Onderdendam', cards: 1 }],
      },
    });
    expect(await work.take()).toMatchObject({ ok: true });
    const { store } = winsum.computer;
    expect(await winsum.computer.values('initiative', bedum.card)).toMatchObject({
      title: 'Buurttuin',
      needs: 'Een belletje in mei',
    });
    expect(await store.list('initiative')).toHaveLength(1);
    expect(await store.list('undercurrentNote')).toHaveLength(0);

    await work.open(path, phrase);
    expect(await work.take()).toMatchObject({ ok: true, value: { records: 0 } });
    expect(await store.list('initiative')).toHaveLength(1);

    await store.undo();
    expect(await store.list('initiative')).toHaveLength(0);
    expect(await store.list('person')).toHaveLength(0);
    await work.open(path, phrase);
    await work.take();
    expect(await winsum.computer.values('initiative', bedum.card)).toMatchObject({
      title: 'Buurttuin',
    });
  });
});

/** A card of Bedum that Winsum has too, as colleagues have it, with words of its own beside it. */
const aTwin = async () => {
  const bedum = await aHandover();
  await bedum.computer.store.publish('initiative', bedum.card, []);
  const shared = (await bedum.computer.store.get('initiative', bedum.card))?.shared?.id ?? '';
  const winsum = await aCoordinator();
  await carry(bedum.computer.store.shared('0'), winsum.computer.store.shared('0'));
  const [at] = await winsum.computer.store.list('initiative');
  const card = { kind: 'initiative', id: at?.id ?? '' } as const;
  await winsum.computer.write([
    { op: 'set', ...card, field: 'caseNumber', value: 'Z-1' },
    { op: 'text', ...card, field: 'notes', base: '', next: 'Zelf opgeschreven' },
  ]);
  const work = winsum.work();
  const take = async (path: string) => {
    const preview = await work.open(path, phrase);
    return { preview, taken: await work.take() };
  };
  const values = () => winsum.computer.values('initiative', card.id);
  return { bedum, winsum, shared, card, take, values };
};

describe('a shared card in a handover', () => {
  it('stays away that a colleague erased for everybody before the package was opened', async () => {
    const bedum = await aHandover();
    await bedum.computer.store.publish('initiative', bedum.card, []);
    const shared = (await bedum.computer.store.get('initiative', bedum.card))?.shared?.id ?? '';
    const path = await give(bedum);
    await bedum.computer.store.erase([{ kind: 'initiative', id: bedum.card }]);
    const winsum = await aCoordinator();
    await carry(bedum.computer.store.shared('0'), winsum.computer.store.shared('0'));
    expect(await winsum.computer.store.own.presence('initiative', shared)).toBe('erased');
    const work = winsum.work();

    await work.open(path, phrase);
    await work.take();

    expect(await winsum.computer.store.list('initiative')).toEqual([]);
  });

  it('meets its shared twin again, and fills what the successor left empty beside it', async () => {
    const { bedum, winsum, shared, take, values } = await aTwin();
    await bedum.computer.write([
      { op: 'set', kind: 'initiative', id: bedum.card, field: 'caseNumber', value: 'Z-0' },
      { op: 'set', kind: 'initiative', id: bedum.card, field: 'ownRole', value: 'guide' },
    ]);
    expect((await take(await give(bedum))).taken).toMatchObject({ ok: true });
    const cards = await winsum.computer.store.list('initiative');
    expect(cards.map(({ id }) => id)).toEqual([shared]);
    expect(await values()).toMatchObject({
      title: 'Buurttuin',
      caseNumber: 'Z-1',
      needs: 'Een belletje in mei',
      nextLightTouch: { value: '2018-09-01', precision: 'month' },
      ownRole: 'guide',
    });
    expect((await values())?.['notes']).toMatch(/^Zelf opgeschreven\n\nBel een inwoner/);
  });

  it('gets each text once, however often packages are opened', async () => {
    const { bedum, winsum, card, take, values } = await aTwin();
    const path = await give(bedum);
    await take(path);
    const { preview, taken } = await take(path);
    expect(preview).toMatchObject({ ok: true });
    expect(preview.ok && preview.value.known).toBeGreaterThan(1);
    expect(taken).toMatchObject({ value: { records: 0 } });
    const once = (await values())?.['notes'];
    expect((await take(await give(bedum))).taken).toMatchObject({ value: { records: 0 } });
    expect((await values())?.['notes']).toBe(once);

    const base = String(once);
    const next = base.replace('Bel ', 'Vraag ');
    await winsum.computer.write([{ op: 'text', ...card, field: 'notes', base, next }]);
    await take(path);
    expect((await values())?.['notes']).toBe(next);
  });
});

describe('a package in a profile where its cards were erased', () => {
  it('is said to bring back nothing, and remembers no handover over an empty board', async () => {
    const bedum = await aHandover();
    const path = await give(bedum);
    const winsum = await aCoordinator();
    const work = winsum.work();
    await work.open(path, phrase);
    await work.take();
    expect(await winsum.computer.store.own.clear('handover', async () => ok(null))).toMatchObject({
      ok: true,
    });
    const again = await work.open(path, phrase);
    if (!again.ok) throw new Error(again.error.kind);
    const { brings, people, known, erased } = again.value;
    const all = Object.values(brings).reduce((sum, count) => sum + count, people);
    expect({ known, erased }).toEqual({ known: 0, erased: all });
    expect(await work.take()).toMatchObject({ value: { records: 0 } });
    expect(await winsum.computer.store.list('takenOver')).toHaveLength(0);
  });
});
