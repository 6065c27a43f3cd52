import { describe, expect, it } from 'vitest';
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

describe('a shared card in a handover', () => {
  it('meets its shared twin again, also where the successor wrote beside it already', async () => {
    const bedum = await aHandover();
    await bedum.computer.store.publish('initiative', bedum.card, []);
    const shared = (await bedum.computer.store.get('initiative', bedum.card))?.shared?.id ?? '';
    const winsum = await aCoordinator();
    await carry(bedum.computer.store.shared('0'), winsum.computer.store.shared('0'));
    await winsum.computer.write([
      { op: 'set', kind: 'initiative', id: shared, field: 'caseNumber', value: 'Z-1' },
    ]);
    const path = await give(bedum);
    const work = winsum.work();
    await work.open(path, phrase);
    expect(await work.take()).toMatchObject({ ok: true });
    const cards = await winsum.computer.store.list('initiative');
    expect(cards).toHaveLength(1);
    expect(await winsum.computer.values('initiative', cards[0]?.id ?? '')).toMatchObject({
      title: 'Buurttuin',
      caseNumber: 'Z-1',
    });
  });
});
