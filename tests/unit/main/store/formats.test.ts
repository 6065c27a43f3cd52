import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStore } from './aStore.ts';
import { aFolder } from './disk/profileFolder.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/profiles');

/** A copy of a profile as an earlier version of the app left it, killed in the midst of work. */
const profileOf = async (version: string) => {
  const folder = join(await aFolder(), 'profile');
  await cp(join(fixtures, version), folder, { recursive: true });
  return aStore({ folder });
};

const id = (number: number, month = '019ab53c-6080'): string =>
  `${month}-7000-8000-${String(number).padStart(12, '0')}`;

const whole: readonly (readonly [string, string, object | undefined])[] = [
  ['area', id(1), { name: 'Bedum', validFrom: '1979-01-01' }],
  [
    'village',
    id(2),
    {
      name: 'Onderdendam (Onnerdam)',
      aliases: ['Onnerdam'],
      areaPeriods: [{ areaId: id(1), from: null, to: '2019-01-01' }],
      strengths: ['water'],
    },
  ],
  ['party', id(3), { name: 'Dorpsbelangen', partyKind: 'residents_group', panel: 'residents' }],
  [
    'initiative',
    id(4),
    {
      title: 'Dorpstuin met hek',
      villageIds: [id(2)],
      themes: ['liveability'],
      tags: ['groen', 'hek'],
      stage: 'exploring',
      partyIds: [id(3)],
      origin: 'dream',
      ownWords: 'Een tuin voor iedereen.',
      nextLightTouch: { value: '2026-03-01', precision: 'season' },
      position: 'a1',
    },
  ],
  [
    'lesson',
    id(5),
    {
      title: 'Samen koken',
      lessonKind: 'worked',
      why: 'Wie samen kookt, praat ook samen. En eet.',
      topics: ['eten'],
    },
  ],
  ['story', id(6), { text: 'Toen ik hier kwam wonen…', consent: 'anonymous' }],
  [
    'contactMoment',
    id(7, '01954f00-b000'),
    { channel: 'in_person', placeKind: 'kitchen_table', note: 'Koffie gedronken.' },
  ],
  ['lesson', id(8), undefined],
  ['lesson', id(9), undefined],
];

describe('a profile of the first format', () => {
  it('opens whole, and again after an edit and a checkpoint', async () => {
    const profile = await profileOf('v1');
    expect(profile.store.report()).toEqual({ mended: 0, setAside: 0, readOnly: null });

    for (let time = 0; time < 2; time += 1) {
      for (const [kind, record, values] of whole) {
        expect(await profile.values(kind, record)).toEqual(values);
      }
      const tag = { kind: 'initiative', id: id(4), field: 'tags', value: 'schuur' } as const;
      await profile.write([{ op: 'add', ...tag }]);
      await profile.write([{ op: 'restore', kind: 'lesson', id: id(8) }], 'restore');
      await profile.write([{ op: 'delete', kind: 'lesson', id: id(8) }], 'delete');
      await profile.store.undo();
      await profile.store.undo();
      await profile.store.undo();
      await profile.store.checkpoint();
      await profile.restart();
    }
  });

  it('still has its history, its deleted lesson and its author', async () => {
    const profile = await profileOf('v1');

    const steps = await profile.store.history('initiative', id(4));
    expect(steps.map(({ field, after }) => [field, after])).toEqual([
      ['title', 'Dorpstuin met hek'],
      ['tags', ['groen', 'hek']],
      ['stage', 'exploring'],
      ['tags', ['groen', 'oogst']],
      ['stage', 'heard'],
      ['title', 'Dorpstuin'],
      [null, null],
    ]);
    await profile.write([{ op: 'restore', kind: 'lesson', id: id(8) }], 'restore');
    expect(await profile.store.get('lesson', id(8))).toMatchObject({
      createdAt: '2025-11-24T10:01:00.000Z',
      authorId: steps[0]?.authorId,
      values: { title: 'Weggegooid', why: 'Mag terug.' },
    });
  });

  it('never takes an erased id again', async () => {
    const profile = await profileOf('v1');

    const again = await profile.store.write({
      edits: [{ op: 'create', kind: 'lesson', id: id(9), values: { title: 'Terug' } }],
      action: 'create',
    });

    expect(again).toEqual({ ok: false, error: { kind: 'invalid-edit', at: 0 } });
  });
});
