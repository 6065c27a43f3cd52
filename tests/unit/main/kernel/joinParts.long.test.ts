import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import { dotText } from '../../../../main/kernel/dot.ts';
import type { Entry, Op } from '../../../../main/kernel/entry.ts';
import { joinInto } from '../../../../main/kernel/join.ts';
import { joinParts } from '../../../../main/kernel/joinParts.ts';
import type { StateRecord } from '../../../../main/kernel/port.ts';
import { parts } from '../../../../main/kernel/record.ts';
import { createRecords } from '../../../../main/kernel/records.ts';
import { showStored } from '../../../../main/kernel/showStored.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState } from '../../../../main/kernel/state.ts';
import { headOfState, stateOfParts } from '../../../../main/kernel/stateParts.ts';
import { decodeRecord, encodeRecord } from '../../../../main/kernel/storedRecordCodec.ts';
import type { StoredRecord } from '../../../../main/kernel/storedRecordCodec.ts';
import { show } from '../../../../main/kernel/visible.ts';
import { holds } from './seeded.ts';
import { actorName, around, copyOf, writeEntry } from './world.ts';
import type { Choice, Replica } from './world.ts';

const byte = fc.nat(255);
const steps = fc.array(fc.tuple(byte, byte, byte, byte), { maxLength: 12, size: 'max' });

/** Half of the steps make or change records as the app does; the other half does anything. */
const write = (replica: Replica, choice: Choice, tick: number): Entry => {
  const [what, which, field, value] = choice;
  if (what % 2 === 0) return writeEntry(replica, choice, tick);
  const { actor: a, state } = replica;
  const target = { k: 'lesson', r: `${String(which % 4).repeat(8)}-0000-7000-8000-${a.slice(4)}` };
  const v = field % 3 === 0 ? { title: value, steps: [value] } : { title: 'Les' };
  const made: Op = { op: 'new', ...target, v, s: { tags: ['x', 'y'] }, x: { why: 'w' } };
  const isHere = state.records.has(target.k, target.r);
  const p = [...(state.records.find(target.k, target.r)?.registers.get('title') ?? [])].map((one) =>
    dotText(one.a, one.n),
  );
  const op: Op = isHere ? { op: 'set', ...target, f: 'title', v: value, p } : made;
  const t = tick.toString(16).padStart(16, '0');
  const entry = { a, n: (state.seen.get(a) ?? 0) + 1, t, by: `u-${a}`, act: 'edit', ops: [op] };
  applyEntry(state, entry, around);
  return entry;
};

/** What one computer wrote by itself. */
const written = (actor: number, choices: readonly Choice[]): KernelState => {
  const replica = { actor: actorName(actor), state: emptyState() };
  choices.forEach((choice, at) => write(replica, choice, at + 1));
  return replica.state;
};

/** Of two who heard of each other half-way. */
const ofTwo = (one: readonly Choice[], other: readonly Choice[]): KernelState => {
  const replica = { actor: actorName(1), state: emptyState() };
  const second = { actor: actorName(2), state: emptyState() };
  one.forEach((choice, at) => {
    const entry = write(replica, choice, at + 1);
    if (at < one.length / 2) applyEntry(second.state, entry, around);
  });
  other.forEach((choice, at) => write(second, choice, at + 5));
  joinInto(replica.state, copyOf(second.state), around);
  return replica.state;
};

const recordsOf = (state: KernelState): readonly StateRecord[] =>
  Array.from(state.records.all(), (record) => {
    const stored = JSON.parse(JSON.stringify(encodeRecord(record))) as StoredRecord;
    return { kind: record.kind, record: stored };
  });

/** What a writer that is not ours may put in a base: against no rule of the format, and strange. */
const strange = (one: StateRecord, how: number): readonly StateRecord[] => {
  const { record } = one;
  const { c = '' } = record._m;
  const other = `${c.slice(0, 16)}${'9'.repeat(16)}.7`;
  const meta = (more: object): StateRecord => ({
    ...one,
    record: { ...record, _m: { ...record._m, ...more } },
  });
  const value = (more: object): StateRecord => ({ ...one, record: { ...record, ...more } });
  switch (how) {
    case 0:
      return [one, value({ title: 'twice' })];
    case 1:
      return [value({ tags: [] })];
    case 2:
      return [value({ tags: ['x', 'x'] })];
    case 3:
      return [meta({ r: { ...record._m.r, title: c === '' ? other : c, absent: other } })];
    case 4:
      return [meta({ u: c.slice(0, 16) || '0'.repeat(16) })];
    case 5:
      return [meta({ x: { why: [other, other.replace('.7', '.8')] } })];
    case 6:
      return [meta({ a: ['title'], r: { title: [[other, ['x']]] } })];
    case 7:
      return [meta({ r: { ...record._m.r, $del: [[other, { [actorName(1)]: 99 }]] } })];
    default:
      return [one];
  }
};

/** Every record in the kernel's form, one after the other, and then joined. */
const joinedSlowly = (
  target: KernelState,
  source: KernelState,
  records: readonly StateRecord[],
): KernelState => {
  const held = createRecords();
  for (const { kind, record } of records) {
    const read = decodeRecord(kind, record);
    const made = held.open(kind, record.id);
    made.touched = read.touched;
    for (const part of parts) for (const [field, live] of read[part]) made[part].set(field, live);
  }
  const result = copyOf(target);
  joinInto(result, { ...stateOfParts(headOfState(source), []), records: held }, around);
  return result;
};

/** Also gives what was taken as it lay. */
const joinedQuickly = (
  target: KernelState,
  source: KernelState,
  records: readonly StateRecord[],
): { readonly state: KernelState; readonly taken: readonly StateRecord[] } => {
  const copy = copyOf(target);
  const taken: StateRecord[] = [];
  const take = (kind: string, record: StoredRecord): void => {
    taken.push({ kind, record });
    copy.records.take(kind, record);
  };
  const state = { ...copy, records: { ...copy.records, take } };
  for (const _step of joinParts(state, { head: headOfState(source), records }, around));
  return { state, taken };
};

const same = (one: KernelState, other: KernelState): void => {
  const [found, wanted] = [canonicalState(one), canonicalState(other)];
  if (found !== wanted) expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
};

const runs = 400;

describe('taking in the parts of a base', () => {
  it('gives what joining record by record gives, to a newcomer and to one with records', () => {
    let takenAsTheyLay = 0;
    const inputs = fc.tuple(steps, steps, steps, fc.nat(2));
    holds('parts of a base', runs, inputs, ([one, other, own, who]) => {
      const source = ofTwo(one, other);
      // Nothing of its own, records under its own name, or those of somebody the base knows.
      const target = who === 0 ? emptyState() : written(who === 1 ? 3 : 1, own);
      const records = recordsOf(source);

      const { state, taken } = joinedQuickly(target, source, records);

      same(state, joinedSlowly(target, source, records));
      takenAsTheyLay += taken.length;
    });
    expect(takenAsTheyLay).toBeGreaterThan(runs / 10);
  });

  it('changes nothing the second time', () => {
    holds('a base twice', runs, fc.tuple(steps, steps, steps), ([one, other, own]) => {
      const source = ofTwo(one, other);
      const first = joinedQuickly(written(3, own), source, recordsOf(source)).state;

      const again = joinedQuickly(first, source, recordsOf(source));

      same(again.state, first);
      expect(again.taken).toEqual([]);
    });
  });

  it('does the same with what a strange writer put in it', () => {
    const inputs = fc.tuple(steps, steps, fc.array(fc.nat(11), { minLength: 9, maxLength: 9 }));
    holds('a strange base', runs, inputs, ([one, own, hows]) => {
      const source = written(1, one);
      const target = written(3, own);
      const records = recordsOf(source).flatMap((record, at) => strange(record, hows[at] ?? 11));

      const { state, taken } = joinedQuickly(target, source, records);

      same(state, joinedSlowly(target, source, records));
      for (const { kind, record } of taken) {
        const read = decodeRecord(kind, record);
        expect(showStored(kind, record)).toEqual(show(read));
        expect(JSON.parse(JSON.stringify(encodeRecord(read)))).toEqual(record);
      }
    });
  });

  it('leaves out what is erased here', () => {
    const source = written(1, [[1, 0, 1, 1]]);
    const target = emptyState();
    const [record] = recordsOf(source);
    target.erased.add(around.hash(record?.record.id ?? ''));

    const { state, taken } = joinedQuickly(target, source, recordsOf(source));

    expect([[...state.records.all()], taken]).toEqual([[], []]);
  });
});
