import { describe, expect, it } from 'vitest';
import { filesWith } from '../store/laidOpen.ts';
import { askForAMonth, setUp, throwAway } from './aRetention.ts';

describe('what was asked about in vain', () => {
  it('goes out of every byte, and leaves a count and a day', async () => {
    const all = await setUp();
    const { computer, retention, note, contact } = all;
    await computer.write([
      {
        op: 'text',
        kind: 'undercurrentNote',
        id: note,
        field: 'text',
        base: 'kanarie-onderstroom',
        next: 'kanarie-onderstroom, nu langer',
      },
    ]);
    await askForAMonth(all);
    await computer.store.checkpoint();

    await retention.tidy();

    expect(await computer.store.list('undercurrentNote')).toEqual([]);
    expect(await computer.store.list('contactMoment')).toEqual([]);
    expect(all.tidied).toEqual([
      {
        counts: [
          { kind: 'contactMoment', count: 1 },
          { kind: 'undercurrentNote', count: 1 },
        ],
      },
    ]);
    const left = await computer.store.list('removal');
    expect(left.map(({ values }) => [values['of'], values['count']]).toSorted()).toEqual([
      ['contactMoment', 1],
      ['undercurrentNote', 1],
    ]);
    await computer.close();
    expect(await filesWith(computer.folder, ['kanarie', note, contact])).toEqual([]);
  });

  it('stays while nobody saw the question', async () => {
    const { computer, retention, pass } = await setUp();

    pass(4000);
    await retention.tidy();

    expect(await computer.store.list('contactMoment')).toHaveLength(1);
    expect(await retention.due()).toHaveLength(2);
  });

  it('stays when it is kept, and the next question begins anew', async () => {
    const all = await setUp();
    const { computer, retention, note, pass } = all;
    await askForAMonth(all);
    await computer.write([
      { op: 'set', kind: 'undercurrentNote', id: note, field: 'reviewBy', value: '2027-03-30' },
    ]);
    await retention.asked([]);

    await retention.tidy();
    pass(300);
    await retention.tidy();

    expect(await computer.store.list('undercurrentNote')).toHaveLength(1);
  });
});

describe('while the stop is on', () => {
  const on = { why: 'Woo', by: 'Test', since: '2026-11-30' };

  it('nothing goes, and afterwards every question begins anew', async () => {
    const all = await setUp();
    const { computer, retention, stop } = all;
    await askForAMonth(all);
    stop(on);

    await retention.tidy();
    stop(null);
    await retention.tidy();

    expect(await computer.store.list('contactMoment')).toHaveLength(1);
    await askForAMonth(all);
    await retention.tidy();
    expect(await computer.store.list('contactMoment')).toEqual([]);
  });

  it('nothing goes either when it is put on while the app looks what may go', async () => {
    const all = await setUp();
    await askForAMonth(all);
    all.whenRead(() => {
      all.stop(on);
    });

    await all.retention.tidy();

    expect(await all.computer.store.list('contactMoment')).toHaveLength(1);
  });

  it('what was thrown away by hand stays too', async () => {
    const all = await setUp();
    await throwAway(all);
    all.stop(on);

    all.pass(400);
    await all.retention.tidy();

    expect(await all.computer.store.own.thrownAway('contactMoment')).toHaveLength(1);
  });
});
