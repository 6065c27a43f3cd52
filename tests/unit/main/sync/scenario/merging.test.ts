import { describe, expect, it } from 'vitest';
import { Office } from '../office.ts';
import { printedSeed } from '../../printedSeed.ts';
import { recordId } from '../samples.ts';

const one = recordId(1);
const hour = 60 * 60_000;

/** Two computers that both have the record, and then do not see each other. */
const apart = async (name: string) => {
  const office = new Office(printedSeed(name));
  const [a, b] = [office.arrive(), office.arrive()];
  a.shared.create(one, 'Brug', { why: 'Het hout was nat.' });
  await office.rounds(2);
  return { office, a, b };
};

describe('scenario 08: the same field edited offline by two', () => {
  it('shows both values everywhere, and one after a choice', async () => {
    const { office, a, b } = await apart('scenario 08');
    a.shared.set(one, 'title', 'Houten brug');
    b.shared.set(one, 'title', 'Stenen brug');

    await office.rounds(3);
    for (const { shared } of [a, b]) {
      expect([...shared.live(one, 'title')].sort()).toEqual(['Houten brug', 'Stenen brug']);
      expect(shared.conflicts(one)).toEqual(['title']);
    }
    expect(a.shared.values(one)).toEqual(b.shared.values(one));

    b.shared.set(one, 'title', 'Brug van hout en steen');
    await office.rounds(3);
    for (const { shared } of [a, b]) {
      expect(shared.live(one, 'title')).toEqual(['Brug van hout en steen']);
      expect(shared.conflicts(one)).toEqual([]);
    }
  });
});

describe('scenario 09: the same paragraph edited offline by two', () => {
  it('has both insertions everywhere, the same text, and says that it was merged', async () => {
    const { office, a, b } = await apart('scenario 09');
    a.shared.type(one, 'why', 'Het hout was erg nat.');
    b.shared.type(one, 'why', 'Het hout was nat, en koud.');

    await office.rounds(3);

    expect(a.shared.text(one, 'why')).toBe('Het hout was erg nat, en koud.');
    expect(b.shared.text(one, 'why')).toBe(a.shared.text(one, 'why'));
    for (const { shared } of [a, b]) expect(shared.conflicts(one)).toEqual(['why']);
  });
});

describe('scenario 10: an edit against a delete', () => {
  it('brings the record back, flagged, and deletes it when asked again', async () => {
    const { office, a, b } = await apart('scenario 10');
    a.shared.remove(one);
    b.shared.set(one, 'title', 'Toch niet weg');
    expect(a.shared.values(one)).toBeUndefined();

    await office.rounds(3);
    for (const { shared } of [a, b]) {
      expect(shared.values(one)).toEqual({ title: 'Toch niet weg' });
      expect(shared.conflicts(one)).toContain('$del');
    }

    a.shared.remove(one);
    await office.rounds(3);
    for (const { shared } of [a, b]) expect(shared.values(one)).toBeUndefined();
  });
});

describe('scenario 11: a clock ten years ahead, then corrected', () => {
  it('lets the edit that knew of the other win, and never stops', async () => {
    const { office, a, b } = await apart('scenario 11');
    a.clock.shiftMs = 10 * 365 * 24 * hour;
    a.shared.set(one, 'title', 'Uit de toekomst');
    await office.rounds(2);
    expect(b.shared.values(one)).toEqual({ title: 'Uit de toekomst' });

    const entry = b.shared.set(one, 'title', 'Van nu');
    expect(Number.parseInt(entry.t.slice(0, 12), 16) - office.clock.now()).toBeLessThanOrEqual(
      5 * 60_000,
    );
    a.clock.shiftMs = 0;
    await office.rounds(3);

    for (const { shared } of [a, b]) expect(shared.live(one, 'title')).toEqual(['Van nu']);
    a.shared.set(one, 'title', 'Nog later');
    await office.rounds(3);
    for (const { shared } of [a, b]) expect(shared.live(one, 'title')).toEqual(['Nog later']);
  });
});

describe('scenario 12: a clock three days behind, and one that jumps back', () => {
  it('overwrites nothing newer, and goes on', async () => {
    const { office, a, b } = await apart('scenario 12');
    a.clock.shiftMs = -72 * hour;
    const numbers: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      numbers.push(a.shared.set(one, 'title', `achter ${at}`).n);
      a.clock.shiftMs -= 24 * hour;
      await office.rounds(1);
    }
    b.shared.set(one, 'title', 'daarna');
    await office.rounds(3);

    expect(numbers).toEqual([2, 3, 4, 5, 6]);
    for (const { shared } of [a, b]) expect(shared.live(one, 'title')).toEqual(['daarna']);
  });
});

describe('scenario 22: a text edit that must not be applied', () => {
  it('stops its actor alone, until everybody ignores it', async () => {
    const { office, a, b } = await apart('scenario 22');
    const evil = office.arrive();
    await office.rounds(1);
    const y = Buffer.from('not an update').toString('base64');
    const bad = evil.shared.write([{ op: 'txt', k: 'lesson', r: one, f: 'why', y, p: [] }]);
    evil.shared.set(one, 'title', 'erna');
    a.shared.set(one, 'stage', 'gewoon verder');

    await office.rounds(3);
    for (const computer of [a, b]) {
      expect(computer.state.holes).toBe(1);
      expect(computer.shared.values(one)).toEqual({ title: 'Brug', stage: 'gewoon verder' });
      expect(computer.shared.text(one, 'why')).toBe('Het hout was nat.');
    }

    a.shared.write([{ op: 'void', p: [`${bad.a}.${bad.n}`] }]);
    await office.rounds(4);
    for (const computer of [a, b]) {
      expect(computer.state.holes).toBe(0);
      expect(computer.shared.values(one)).toMatchObject({ title: 'erna' });
    }
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });
});
