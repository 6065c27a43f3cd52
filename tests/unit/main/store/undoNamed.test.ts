import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from './aStore.ts';

const garden = { kind: 'initiative', id: anId() };
const bench = { kind: 'initiative', id: anId() };
const changedSince = { ok: false, error: { kind: 'changed-since' } };
const noSuchStep = { ok: false, error: { kind: 'no-such-step' } };

const twoCards = async () => {
  const profile = await aStore();
  const made = await profile.write(
    [
      creating('initiative', { title: 'Tuin', stage: 'heard' }, garden.id),
      creating('initiative', { title: 'Bankje', stage: 'heard' }, bench.id),
    ],
    'create',
  );
  const move = (one: typeof garden, stage: string) =>
    profile.write([{ op: 'set', ...one, field: 'stage', value: stage }], 'move');
  const type = async (base: string, next: string) => {
    const edits = [{ op: 'text' as const, ...garden, field: 'notes', base, next }];
    const typed = await profile.store.write({ edits, action: 'edit', isTyping: true });
    return typed.ok ? (typed.value.step ?? undefined) : undefined;
  };
  return { profile, store: profile.store, made, move, type };
};

describe('undo of a step that is named', () => {
  it('takes that step back and leaves what came after it', async () => {
    const { profile, move } = await twoCards();
    const step = await profile.write([{ op: 'delete', ...garden }], 'delete');
    await move(bench, 'building');

    expect(await profile.store.undo(step)).toMatchObject({
      ok: true,
      value: { undo: 'move', done: { step, action: 'delete' } },
    });

    expect(await profile.values('initiative', garden.id)).toMatchObject({ title: 'Tuin' });
    expect(await profile.values('initiative', bench.id)).toMatchObject({ stage: 'building' });
    await profile.store.redo();
    expect(await profile.values('initiative', garden.id)).toBeUndefined();
  });

  it('leaves words that were typed in another field of the same card', async () => {
    const { profile, move, type } = await twoCards();
    const step = await move(garden, 'building');
    await type('', 'De sleutel ligt bij de buren.');

    await profile.store.undo(step);

    expect(await profile.values('initiative', garden.id)).toMatchObject({
      stage: 'heard',
      notes: 'De sleutel ligt bij de buren.',
    });
  });

  it('changes nothing where a later step went on', async () => {
    const { profile, store, made, move } = await twoCards();
    const moved = await move(garden, 'building');
    await move(garden, 'running');

    for (const step of [made, moved]) expect(await store.undo(step)).toEqual(changedSince);
    expect(await profile.values('initiative', garden.id)).toMatchObject({ stage: 'running' });
  });

  it('knows that it was taken back before', async () => {
    const { store, move } = await twoCards();
    const step = await move(garden, 'building');
    await store.undo();

    expect(await store.undo(step)).toEqual(noSuchStep);
    await store.redo();
    expect(await store.undo(step)).toMatchObject({ ok: true });
  });

  it('has no number for what changed nothing', async () => {
    const { move } = await twoCards();

    expect(await move(garden, 'heard')).toBeUndefined();
  });

  it('takes no words along that were typed after it', async () => {
    const { profile, store, type } = await twoCards();
    const step = await type('', 'De sleutel');
    const on = await type('De sleutel', 'De sleutel ligt bij de buren.');

    expect(await store.undo(step)).toEqual(noSuchStep);
    expect(await profile.values('initiative', garden.id)).toMatchObject({
      notes: 'De sleutel ligt bij de buren.',
    });
    expect(await store.undo(on)).toMatchObject({ ok: true });
  });
});

describe('a part of a card', () => {
  it('comes back to the one that it tells of, where its field may name two kinds', async () => {
    const { profile, store, move } = await twoCards();
    const proposal = { kind: 'storyProposal', id: anId() };
    const values = { year: 2026, subjectKind: 'initiative', subjectId: garden.id };
    await profile.write([creating('storyProposal', values, proposal.id)], 'create');
    const step = await profile.write([{ op: 'delete', ...proposal }], 'delete');
    await move(bench, 'building');

    expect(await store.undo(step)).toMatchObject({ ok: true });
    expect(await profile.values('storyProposal', proposal.id)).toMatchObject({ year: 2026 });
  });

  const note = { kind: 'undercurrentNote', id: anId() };
  const aNote = creating(note.kind, { initiativeId: garden.id, text: 'Spanning' }, note.id);

  it('is not left behind when the making of its card is taken back', async () => {
    const { profile, store, made } = await twoCards();
    await profile.write([aNote], 'create');

    expect(await store.undo(made)).toEqual(changedSince);

    expect(await store.get('initiative', garden.id)).not.toBeNull();
  });

  it('cannot come back by an older undo when its card is gone', async () => {
    const { profile, store, made } = await twoCards();
    await profile.write([aNote], 'create');
    await profile.write([{ op: 'delete', ...note }], 'delete');

    expect(await store.undo(made)).toEqual(changedSince);
  });

  it('does not come back in a card that was thrown away', async () => {
    const { profile, store } = await twoCards();
    await profile.write([aNote], 'create');
    const removed = await profile.write([{ op: 'delete', ...note }], 'delete');
    await profile.write([{ op: 'delete', ...garden }], 'delete');

    expect(await store.undo(removed)).toEqual(changedSince);

    expect(await store.get(note.kind, note.id)).toBeNull();
    await store.undo();
    expect(await store.undo(removed)).toMatchObject({ ok: true });
  });

  it('goes and comes along with a card of the same step', async () => {
    const { profile, store } = await twoCards();
    await profile.write([aNote], 'create');
    const removed = await profile.write([{ op: 'delete', ...garden }], 'delete');
    await profile.write([{ op: 'set', ...bench, field: 'stage', value: 'building' }], 'move');

    expect(await store.undo(removed)).toMatchObject({ ok: true });

    expect(await store.get(note.kind, note.id)).not.toBeNull();
    expect(await store.redo(removed)).toMatchObject({ ok: true });
    expect(await store.get(note.kind, note.id)).toBeNull();
  });

  it('stays private in a card that is no longer shared', async () => {
    const { profile, store } = await twoCards();
    await profile.write([aNote], 'create');
    const shared = await store.publish('initiative', garden.id, []);
    if (!shared.ok) throw new Error(shared.error.kind);

    expect(await store.undo(shared.value.step ?? undefined)).toMatchObject({ ok: true });

    expect(await store.get('initiative', garden.id)).not.toHaveProperty('shared');
    expect(await store.get(note.kind, note.id)).not.toBeNull();
  });
});

describe('redo of a step that is named', () => {
  it('does that one again, not the last one undone', async () => {
    const { profile, store, move } = await twoCards();
    const removed = await profile.write([{ op: 'delete', ...garden }], 'delete');
    await move(bench, 'building');
    await store.undo(removed);
    await store.undo();

    expect(await store.redo(removed)).toMatchObject({ value: { done: { action: 'delete' } } });

    expect(await store.get('initiative', garden.id)).toBeNull();
    expect(await profile.values('initiative', bench.id)).toMatchObject({ stage: 'heard' });
    expect(await store.redo(removed)).toEqual(noSuchStep);
  });

  it('waits for the step that it was built on', async () => {
    const { store, made, move } = await twoCards();
    const moved = await move(garden, 'building');
    await store.undo();
    await store.undo();

    expect(await store.redo(moved)).toEqual(changedSince);
    expect(await store.redo(made)).toMatchObject({ ok: true });
    expect(await store.redo(moved)).toMatchObject({ ok: true });
  });

  it('brings no part back without its whole', async () => {
    const { profile, store, made } = await twoCards();
    const note = creating('undercurrentNote', { initiativeId: garden.id });
    const added = await profile.write([note], 'create');
    await store.undo(added);
    await store.undo(made);

    expect(await store.redo(added)).toEqual(changedSince);
  });
});
