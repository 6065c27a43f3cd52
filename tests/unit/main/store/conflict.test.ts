import { describe, expect, it } from 'vitest';
import { seedUpdate, TextDoc } from '../../../../main/store/text/textDoc.ts';
import { aHead, appendLines, onDisk, otherActor } from './aFrame.ts';
import { aStore, anId, creating } from './aStore.ts';

const card = { kind: 'initiative', id: anId() };
const target = { k: card.kind, r: card.id };

/** A card on which another computer wrote without knowing of what is on this one. */
const aCardWith = async (...ops: readonly object[]) => {
  const profile = await aStore();
  await profile.write(
    [creating('initiative', { title: 'Tuin', position: 'a', tags: ['groen'] }, card.id)],
    'create',
  );
  await profile.close();
  await appendLines(profile.folder, 'private', [aHead(1, ops.length), ...ops]);
  return aStore({ folder: profile.folder });
};

describe('a record on which two wrote apart', () => {
  it('shows one value, names the field, and is settled by the next write', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    const record = await profile.store.get('initiative', card.id);
    expect(record?.conflicts).toEqual(['title']);
    expect(['Tuin', 'Hek']).toContain(record?.values['title']);

    await profile.write([
      { op: 'set', ...card, field: 'title', value: record?.values['title'] ?? '' },
    ]);
    await profile.restart();
    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
  });

  it('stays so over a checkpoint', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    await profile.store.checkpoint();
    await profile.restart();

    expect((await profile.store.list('initiative'))[0]?.conflicts).toEqual(['title']);
  });

  it('is not bothered by two places in a column', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'position', v: 'b', p: [] });

    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
  });

  it('is among what waits for a choice, until somebody chose', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    expect(await profile.store.waiting()).toEqual([{ ...card, conflicts: ['title'] }]);
    await profile.write([{ op: 'set', ...card, field: 'title', value: 'Hek' }], 'settle');

    expect(await profile.store.waiting()).toEqual([]);
  });

  it('does not wait for a choice between two places in a column', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'position', v: 'b', p: [] });

    expect(await profile.store.waiting()).toEqual([]);
  });

  it('has the elements of both', async () => {
    const add = { op: 'add', ...target, f: 'tags', v: ['hek', 'groen'], i: 0, p: [] };
    const profile = await aCardWith(add);

    expect((await profile.values('initiative', card.id))?.['tags']).toHaveLength(2);
    await profile.write([{ op: 'remove', ...card, field: 'tags', value: 'groen' }]);
    expect((await profile.values('initiative', card.id))?.['tags']).toEqual(['hek']);
  });

  it('comes back, flagged, when somebody deleted it without seeing the last edit', async () => {
    const saw = { [otherActor]: 1 };
    const profile = await aCardWith({ op: 'del', ...target, saw, p: [] });

    expect((await profile.store.list('initiative'))[0]?.conflicts).toEqual(['$del']);
    await profile.write([{ op: 'delete', ...card }], 'delete');
    expect(await profile.store.list('initiative')).toEqual([]);
  });
});

describe('what was written apart', () => {
  it('is told with who and when, and comes back when the choice is undone', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    const told = (await profile.store.get('initiative', card.id))?.siblings?.['title'];
    expect(told?.map(({ value }) => value).sort()).toEqual(['Hek', 'Tuin']);
    expect(told?.find(({ value }) => value === 'Hek')?.authorId).toBe('u-anders');
    expect(told?.[0]?.value).toBe((await profile.values('initiative', card.id))?.['title']);

    await profile.write([{ op: 'set', ...card, field: 'title', value: 'Tuin met hek' }]);
    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('siblings');

    await profile.store.undo();
    await profile.restart();
    const again = (await profile.store.get('initiative', card.id))?.siblings?.['title'];
    expect(again?.map(({ value }) => value)).toEqual(told?.map(({ value }) => value));
  });

  it('stands in the history, both of them, each with its own name', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    const steps = await profile.store.history('initiative', card.id);

    const titles = steps.filter(({ field }) => field === 'title');
    expect(titles.map(({ after }) => after).sort()).toEqual(['Hek', 'Tuin']);
    expect(titles.find(({ after }) => after === 'Hek')?.authorId).toBe('u-anders');
  });

  it('is both in a merged text, with the texts before it, until somebody says it is right', async () => {
    const profile = await aStore();
    await profile.write([creating('initiative', { title: 'T', notes: 'Een hek.' }, card.id)]);
    await profile.close();
    const theirs = new TextDoc(77);
    theirs.apply(seedUpdate(card.id, 'notes', 'Een hek.'));
    const update = theirs.edit('notes', 'Een hoog hek.') ?? new Uint8Array();
    const y = Buffer.from(update).toString('base64');
    const created = await firstDot(profile.folder);
    const op = { op: 'txt', ...target, f: 'notes', y, p: [created] };
    await appendLines(profile.folder, 'private', [aHead(1, 1), op]);
    const mine = await aStore({ folder: profile.folder });
    // Made without knowledge of theirs: as when it was written while the folder was away.
    await mine.close();
    const own = new TextDoc(78);
    own.apply(seedUpdate(card.id, 'notes', 'Een hek.'));
    const ownUpdate = own.edit('notes', 'Een hek van hout.') ?? new Uint8Array();
    const ownY = Buffer.from(ownUpdate).toString('base64');
    const ownOp = { op: 'txt', ...target, f: 'notes', y: ownY, p: [created] };
    await appendLines(profile.folder, 'private', [
      { ...aHead(1, 1), a: '00000000000000ab', by: 'u-derde' },
      ownOp,
    ]);
    const merged = await aStore({ folder: profile.folder });

    const record = await merged.store.get('initiative', card.id);
    expect(record?.values['notes']).toBe('Een hoog hek van hout.');
    const versions = record?.siblings?.['notes']?.map(({ value }) => value);
    expect([...(versions ?? [])].sort()).toEqual(['Een hek van hout.', 'Een hoog hek.']);

    // A third who writes on has no version of her own before the merge.
    const [base, next] = ['Een hoog hek van hout.', 'Een hoog hek van hout, klaar.'];
    await merged.write([{ op: 'text', ...card, field: 'notes', base, next }]);
    const still = (await merged.store.get('initiative', card.id))?.siblings?.['notes'];
    expect(still?.map(({ value }) => value)).toEqual(versions);

    await merged.write([{ op: 'accept', ...card, field: 'notes' }]);
    expect(await merged.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
    await merged.store.undo();
    const back = await merged.store.get('initiative', card.id);
    expect(back?.siblings?.['notes']?.map(({ value }) => value).sort()).toEqual(
      [...(versions ?? [])].sort(),
    );
  });

  it('is still to be seen when somebody types on in the merged text, until it is right', async () => {
    const profile = await aStore();
    await profile.write([creating('initiative', { title: 'T', notes: 'Een hek.' }, card.id)]);
    await profile.close();
    const created = await firstDot(profile.folder);
    const theirs = new TextDoc(77);
    theirs.apply(seedUpdate(card.id, 'notes', 'Een hek.'));
    const update = theirs.edit('notes', 'Een hoog hek.') ?? new Uint8Array();
    const y = Buffer.from(update).toString('base64');
    const mine = await aStore({ folder: profile.folder });
    const typing = async (from: typeof mine, base: string, next: string) => {
      await from.write([{ op: 'text', ...card, field: 'notes', base, next }]);
    };
    await typing(mine, 'Een hek.', 'Een hek van hout.');
    await mine.close();
    await appendLines(profile.folder, 'private', [
      aHead(1, 1),
      { op: 'txt', ...target, f: 'notes', y, p: [created] },
    ]);
    const merged = await aStore({ folder: profile.folder });
    const versions = async () =>
      (await merged.store.get('initiative', card.id))?.siblings?.['notes']?.map(
        ({ value }) => value,
      );
    expect([...((await versions()) ?? [])].sort()).toEqual(['Een hek van hout.', 'Een hoog hek.']);

    await typing(merged, 'Een hoog hek van hout.', 'Een heel hoog hek van hout.');
    await typing(merged, 'Een heel hoog hek van hout.', 'Een heel hoog hek van hout, ja.');

    expect((await merged.values('initiative', card.id))?.['notes']).toBe(
      'Een heel hoog hek van hout, ja.',
    );
    const [shown = [], record] = [await versions(), await merged.store.get('initiative', card.id)];
    expect(record?.conflicts).toEqual(['notes']);
    expect(shown).toHaveLength(2);
    expect(shown).toContain('Een hoog hek.');
    for (const words of shown) expect(words).not.toBeNull();

    const now = 'Een heel hoog hek van hout, ja.';
    const choosing = (next: string) =>
      merged.write([
        { op: 'text', ...card, field: 'notes', base: now, next },
        { op: 'accept', ...card, field: 'notes' },
      ]);
    await choosing(now);
    expect(await merged.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
    await merged.store.undo();
    expect((await merged.store.get('initiative', card.id))?.conflicts).toEqual(['notes']);

    await choosing('Hek.');
    expect(await merged.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
    expect((await merged.values('initiative', card.id))?.['notes']).toBe('Hek.');
  });

  it('comes back as a choice when choosing one of the texts is undone, also once more', async () => {
    const profile = await aStore();
    await profile.write([creating('initiative', { title: 'T', notes: 'Een hek.' }, card.id)]);
    await profile.close();
    const created = await firstDot(profile.folder);
    const theirs = new TextDoc(77);
    theirs.apply(seedUpdate(card.id, 'notes', 'Een hek.'));
    const update = theirs.edit('notes', 'Een hoog hek.') ?? new Uint8Array();
    const y = Buffer.from(update).toString('base64');
    const mine = await aStore({ folder: profile.folder });
    const typed = { op: 'text', ...card, field: 'notes', base: 'Een hek.' } as const;
    await mine.write([{ ...typed, next: 'Een hek van hout.' }]);
    await mine.close();
    await appendLines(profile.folder, 'private', [
      aHead(1, 1),
      { op: 'txt', ...target, f: 'notes', y, p: [created] },
    ]);
    const merged = await aStore({ folder: profile.folder });
    const now = async () => {
      const record = await merged.store.get('initiative', card.id);
      const versions = record?.siblings?.['notes']?.map(({ value }) => value);
      return { shown: record?.values['notes'], versions: [...(versions ?? [])].sort() };
    };
    const open = {
      shown: 'Een hoog hek van hout.',
      versions: ['Een hek van hout.', 'Een hoog hek.'],
    };
    const chosen = { shown: 'Een hoog hek.', versions: [] };
    expect(await now()).toEqual(open);

    await merged.write(
      [
        { op: 'text', ...card, field: 'notes', base: open.shown, next: chosen.shown },
        { op: 'accept', ...card, field: 'notes' },
      ],
      'settle',
    );
    expect(await now()).toEqual(chosen);

    for (let time = 0; time < 3; time += 1) {
      await merged.store.undo();
      expect(await now()).toEqual(open);
      await merged.store.redo();
      expect(await now()).toEqual(chosen);
    }
    await merged.store.undo();
    await merged.restart();
    expect(await now()).toEqual(open);
  });

  it('says who deleted what came back, and keeping it is one step that can be undone', async () => {
    const profile = await aCardWith({ op: 'del', ...target, saw: { [otherActor]: 1 }, p: [] });

    const deletes = (await profile.store.get('initiative', card.id))?.siblings?.['$del'];
    expect(deletes).toEqual([expect.objectContaining({ authorId: 'u-anders', value: null })]);

    await profile.write([{ op: 'restore', ...card }], 'restore');
    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
    await profile.store.undo();
    expect((await profile.store.get('initiative', card.id))?.conflicts).toEqual(['$del']);
  });
});

/** The dot of the first entry of the private store. */
const firstDot = async (folder: string): Promise<string> => {
  const lines: string[] = [];
  await onDisk(folder, 'private', async (disk) => {
    const shard = await disk.readShard(
      disk.generation?.shards.find(
        (name) => name.startsWith('initiative') && !name.includes('text'),
      ) ?? '',
    );
    lines.push(Buffer.from(shard.bytes ?? []).toString());
  });
  const packed = /"c":"[0-9a-f]{16}([0-9a-f]{16}\.\d+)"/.exec(lines.join(''))?.[1];
  if (packed === undefined) throw new Error('no record was written');
  return packed;
};
