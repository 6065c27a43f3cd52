import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from './aStore.ts';

const garden = { kind: 'initiative', id: anId() };
const bench = { kind: 'initiative', id: anId() };

const twoCards = async () => {
  const profile = await aStore();
  await profile.write(
    [
      creating('initiative', { title: 'Tuin', stage: 'heard' }, garden.id),
      creating('initiative', { title: 'Bankje', stage: 'heard' }, bench.id),
    ],
    'create',
  );
  const move = (one: typeof garden, stage: string) =>
    profile.write([{ op: 'set', ...one, field: 'stage', value: stage }], 'move');
  return { profile, move };
};

describe('undo of a step that is named', () => {
  it('takes that step back and leaves what came after it', async () => {
    const { profile, move } = await twoCards();
    await profile.write([{ op: 'delete', ...garden }], 'delete');
    const { step } = profile.store.lastStep() ?? {};
    await move(bench, 'building');

    expect(await profile.store.undo(step)).toMatchObject({ ok: true, value: { undo: 'move' } });

    expect(await profile.values('initiative', garden.id)).toMatchObject({ title: 'Tuin' });
    expect(await profile.values('initiative', bench.id)).toMatchObject({ stage: 'building' });
    await profile.store.redo();
    expect(await profile.values('initiative', garden.id)).toBeUndefined();
  });

  it('leaves words that were typed in another field of the same card', async () => {
    const { profile, move } = await twoCards();
    await move(garden, 'building');
    const { step } = profile.store.lastStep() ?? {};
    const notes = { field: 'notes', base: '', next: 'De sleutel ligt bij de buren.' };
    await profile.write([{ op: 'text', ...garden, ...notes }]);

    await profile.store.undo(step);

    expect(await profile.values('initiative', garden.id)).toMatchObject({
      stage: 'heard',
      notes: notes.next,
    });
  });

  it('changes nothing where a later step went on', async () => {
    const { profile, move } = await twoCards();
    const made = profile.store.lastStep();
    await move(garden, 'building');
    const moved = profile.store.lastStep();
    await move(garden, 'running');

    for (const last of [made, moved]) {
      expect(await profile.store.undo(last?.step)).toEqual({
        ok: false,
        error: { kind: 'changed-since' },
      });
    }
    expect(await profile.values('initiative', garden.id)).toMatchObject({ stage: 'running' });
  });

  it('knows that it was taken back before', async () => {
    const { profile, move } = await twoCards();
    await move(garden, 'building');
    const { step } = profile.store.lastStep() ?? {};
    await profile.store.undo();

    expect(await profile.store.undo(step)).toEqual({ ok: false, error: { kind: 'no-such-step' } });
    await profile.store.redo();
    expect(await profile.store.undo(step)).toMatchObject({ ok: true });
  });
});
