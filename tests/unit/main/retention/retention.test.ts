import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRetention } from '../../../../main/retention/retention.ts';
import { openRetentionFile } from '../../../../main/store/retentionFile.ts';
import { proposedRules } from '../../../../shared/privacy/retention.ts';
import type { RetentionStop } from '../../../../shared/privacy/retention.ts';
import type { RetentionEvents } from '../../../../shared/ipc/retention.ts';
import { aStore, anId, creating } from '../store/aStore.ts';
import { filesWith } from '../store/laidOpen.ts';

const dayMs = 86_400_000;

/** A store on a real folder, with a note and a contact whose time is long over. */
const setUp = async () => {
  let nowMs = Date.UTC(2026, 10, 30, 10);
  const computer = await aStore({ now: () => nowMs });
  const file = await openRetentionFile(join(computer.folder, 'retention.json'), () =>
    Promise.resolve(true),
  );
  let reads = 0;
  let onRead = (): void => undefined;
  let retentionStop: RetentionStop | null = null;
  const tidied: RetentionEvents['retention:tidied'][] = [];
  const retention = createRetention({
    source: {
      list: (kind, fields) => {
        reads += 1;
        onRead();
        return computer.store.list(kind, fields);
      },
      erase: (targets) => computer.store.erase(targets),
      own: {
        thrownAway: (kind) => {
          reads += 1;
          return computer.store.own.thrownAway(kind);
        },
      },
    },
    file,
    settings: () => ({ retention: proposedRules, retentionStop }),
    now: () => nowMs,
    timeZone: 'Europe/Amsterdam',
    onTidied: (detail) => tidied.push(detail),
  });
  const [note, contact] = [anId(), anId()];
  await computer.write(
    [
      creating('undercurrentNote', { text: 'kanarie-onderstroom', reviewBy: '2026-01-01' }, note),
      creating(
        'contactMoment',
        { when: '2020-03-03T10:00:00.000Z', note: 'kanarie-koffie' },
        contact,
      ),
    ],
    'create',
  );
  return {
    computer,
    retention,
    tidied,
    note,
    contact,
    reads: () => reads,
    whenRead: (run: () => void) => {
      onRead = run;
    },
    pass: (days: number) => {
      nowMs += days * dayMs;
    },
    stop: (on: RetentionStop | null) => {
      retentionStop = on;
    },
  };
};
type SetUp = Awaited<ReturnType<typeof setUp>>;

/** The question stands on three days, the last of them a month later. */
const askForAMonth = async ({ retention, pass }: SetUp) => {
  for (const days of [0, 10, 20]) {
    pass(days);
    await retention.asked((await retention.due()).map(({ id }) => id));
  }
};

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

const throwAway = async ({ computer, note, contact }: SetUp) => {
  await computer.write([
    { op: 'delete', kind: 'undercurrentNote', id: note },
    { op: 'delete', kind: 'contactMoment', id: contact },
  ]);
};

describe('what was thrown away by hand', () => {
  it('goes out of every byte thirty days later, unasked and unsaid', async () => {
    const all = await setUp();
    const { computer, retention, note, contact, pass } = all;
    const [person, group, organisation] = [anId(), anId(), anId()];
    await computer.write(
      [
        creating('person', { displayName: 'kanarie-mens' }, person),
        creating('party', { name: 'kanarie-groep', partyKind: 'residents_group' }, group),
        creating('party', { name: 'School', partyKind: 'police' }, organisation),
      ],
      'create',
    );
    await throwAway(all);
    await computer.write([
      { op: 'delete', kind: 'person', id: person },
      { op: 'delete', kind: 'party', id: group },
      { op: 'delete', kind: 'party', id: organisation },
    ]);
    await retention.tidy();
    pass(29);
    await retention.tidy();
    expect(await computer.store.own.thrownAway('contactMoment')).toHaveLength(1);
    await computer.store.checkpoint();

    pass(1);
    await retention.tidy();

    expect(all.tidied).toEqual([]);
    expect((await computer.store.own.thrownAway('party')).map(({ id }) => id)).toEqual([
      organisation,
    ]);
    await computer.close();
    expect(await filesWith(computer.folder, ['kanarie', note, contact, person, group])).toEqual([]);
  });

  it('stays when it was brought back in time, as the sample does', async () => {
    const all = await setUp();
    const { computer, retention, contact, pass } = all;
    const sample = anId();
    await computer.write([creating('contactMoment', { sample: true }, sample)], 'create');
    await computer.write([{ op: 'delete', kind: 'contactMoment', id: sample }]);
    await throwAway(all);
    pass(20);
    await computer.write([{ op: 'restore', kind: 'contactMoment', id: contact }]);

    pass(400);
    await retention.tidy();

    expect((await computer.store.list('contactMoment')).map(({ id }) => id)).toEqual([contact]);
    expect((await computer.store.own.thrownAway('contactMoment')).map(({ id }) => id)).toEqual([
      sample,
    ]);
  });
});

describe('where nothing can go', () => {
  it('the bin is looked into once, until something in it can be old enough', async () => {
    const all = await setUp();
    await all.retention.tidy();
    const before = all.reads();
    await throwAway(all);

    for (const days of [0, 0, 29]) {
      all.pass(days);
      await all.retention.tidy();
    }
    expect(all.reads()).toBe(before);

    all.pass(1);
    await all.retention.tidy();
    expect(await all.computer.store.own.thrownAway('contactMoment')).toEqual([]);
  });

  it('a question that did not stand for a month yet makes the app read nothing', async () => {
    const all = await setUp();
    await all.retention.tidy();
    for (const days of [0, 1, 1]) {
      all.pass(days);
      await all.retention.asked((await all.retention.due()).map(({ id }) => id));
    }
    const before = all.reads();

    all.pass(27);
    await all.retention.tidy();
    expect(all.reads()).toBe(before);

    all.pass(1);
    await all.retention.tidy();
    expect(await all.computer.store.list('contactMoment')).toEqual([]);
  });

  it('the same question on the same day reads nothing again', async () => {
    const all = await setUp();
    const ids = (await all.retention.due()).map(({ id }) => id);
    await all.retention.asked(ids);
    const before = all.reads();

    await all.retention.asked(ids);

    expect(all.reads()).toBe(before);
  });
});

it('finds the asked days again after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retention-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'retention.json');
  const asked = { [anId()]: { first: '2026-11-01', last: '2026-11-30', days: 3 } };

  const file = await openRetentionFile(path, () => Promise.resolve(true));
  await file.set(asked);
  await file.setLookAgain('2026-12-30');

  const again = await openRetentionFile(path, () => Promise.resolve(true));
  expect(again.get()).toEqual(asked);
  expect(again.lookAgain()).toBe('2026-12-30');
});
