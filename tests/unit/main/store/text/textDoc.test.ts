import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedUpdate, TextDoc } from '../../../../../main/store/text/textDoc.ts';
import { holds } from '../../kernel/seeded.ts';

const docOf = (client: number, ...updates: readonly Uint8Array[]): TextDoc => {
  const doc = new TextDoc(client);
  for (const update of updates) doc.apply(update);
  return doc;
};

const edited = (doc: TextDoc, next: string): Uint8Array => {
  const update = doc.edit('why', next);
  if (update === null) throw new Error('nothing to edit');
  return update;
};

describe('the texts of a record', () => {
  it('start the same on every computer, so that two imports do not double them', () => {
    const [one, other] = [seedUpdate('id', 'why', 'Omdat'), seedUpdate('id', 'why', 'Omdat')];

    expect(docOf(1, one, other).read('why')).toBe('Omdat');
  });

  it('do not mix up two fields with the same words', () => {
    const doc = docOf(1, seedUpdate('id', 'why', 'Omdat'), seedUpdate('id', 'happened', 'Omdat'));

    expect([doc.read('why'), doc.read('happened')]).toEqual(['Omdat', 'Omdat']);
  });

  it('keep what two people typed apart', () => {
    const seed = seedUpdate('id', 'why', 'Een brug.');
    const mine = edited(docOf(1, seed), 'Een mooie brug.');
    const yours = edited(docOf(2, seed), 'Een brug. En koffie.');

    expect(docOf(3, seed, mine, yours).read('why')).toBe('Een mooie brug. En koffie.');
    expect(docOf(4, seed, yours, mine).read('why')).toBe('Een mooie brug. En koffie.');
  });

  it('give no update when nothing differs', () => {
    const doc = docOf(1, seedUpdate('id', 'why', 'Een brug.'));

    expect(doc.edit('why', 'Een brug.')).toBeNull();
  });

  it('forget what was deleted once they are encoded', () => {
    const doc = docOf(1, seedUpdate('id', 'why', 'Een geheim.'));
    edited(doc, 'Een brug.');

    expect(Buffer.from(doc.encode()).includes('geheim')).toBe(false);
    expect(docOf(2, doc.encode()).read('why')).toBe('Een brug.');
  });

  it('are equal after the same updates in any order, twice over, and in parts', () => {
    const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(20), fc.constantFrom('a', 'bc', '🌉', '')), {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    });
    holds('texts', 100, fc.tuple(edits, fc.nat(97)), ([steps, order]) => {
      const seed = seedUpdate('id', 'why', 'Bruggen bouw je samen');
      const docs = [1, 2, 3].map((client) => docOf(client, seed));
      const updates = [seed];
      for (const [who, at, word] of steps) {
        const doc = docs[who];
        const chars = Array.from(doc?.read('why') ?? '');
        const next = [...chars.slice(0, at), word, ...chars.slice(at + 2)].join('');
        const update = doc?.edit('why', next);
        if (update) updates.push(update);
        // Now and then one hears of everything so far.
        if (at % 4 === 0) updates.forEach((known) => doc?.apply(known));
      }
      const shuffled = [...updates, ...updates]
        .map((update, at) => ({ update, key: Math.sin(order * 31 + at * 7) }))
        .sort((one, other) => one.key - other.key)
        .map(({ update }) => update);

      const all = docOf(8, ...updates);
      const others = docOf(9, ...shuffled);
      const parts = docOf(10, ...docs.map((doc) => doc.encode()));

      expect(others.read('why')).toBe(all.read('why'));
      expect(parts.read('why')).toBe(all.read('why'));
      expect(others.encode()).toEqual(all.encode());
    });
  });
});
