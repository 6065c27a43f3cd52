import type { Json } from '../../../../shared/domain/entity.ts';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { dotText } from '../../../../main/kernel/dot.ts';
import type { Entry, Op } from '../../../../main/kernel/entry.ts';
import { encodeEntry, parseEntry } from '../../../../main/kernel/entryCodec.ts';
import { joinInto } from '../../../../main/kernel/join.ts';
import { dotOf } from '../../../../main/kernel/live.ts';
import { deletedField, parts } from '../../../../main/kernel/record.ts';
import { createRecords } from '../../../../main/kernel/records.ts';
import type { Part, RecordState } from '../../../../main/kernel/record.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState, Surroundings } from '../../../../main/kernel/state.ts';
import { decodeRecord, encodeRecord } from '../../../../main/kernel/storedRecordCodec.ts';

/** Entries and joins without the contents of texts; those have a property of their own. */
export const around: Surroundings = {
  texts: { seed: () => undefined, change: () => undefined, drop: () => undefined },
  hash: (id) => `hash of ${id}`,
};

export interface Replica {
  actor: string;
  state: KernelState;
}

export const actorName = (number: number): string => number.toString(16).padStart(16, '0');
const recordIds = ['a', 'b', 'c'].map((x) => `${x.repeat(8)}-0000-7000-8000-000000000000`);

/** What one step of a random run does; numbers choose, so that a failing run shrinks well. */
export type Choice = readonly [number, number, number, number];
const pick = <T>(from: readonly T[], number: number): T => {
  const picked = from[number % from.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

/** Makes the next entry of a replica, by what that replica knows, and applies it there. */
export const writeEntry = (
  { actor, state }: Replica,
  [what, which, field, value]: Choice,
  tick: number,
): Entry => {
  const n = (state.seen.get(actor) ?? 0) + 1;
  const id = pick(recordIds, which);
  // Clocks that are wrong, now and then: stamps must never decide what is lost.
  const t = (value % 7 === 0 ? 9_000 + value : tick).toString(16).padStart(16, '0');
  const ops = opsFor(state, what, id, pick(['title', 'tags', 'why'], field), value, actor, n);
  const made = { a: actor, n, t, by: `u-${actor}`, act: 'edit', ops };
  const parsed = parseEntry(JSON.parse(JSON.stringify(encodeEntry(made))));
  if (parsed.kind !== 'entry') throw new Error('an entry does not survive its own codec');
  applyEntry(state, parsed.entry, around);
  return parsed.entry;
};

const opsFor = (
  state: KernelState,
  what: number,
  r: string,
  f: string,
  value: number,
  actor: string,
  n: number,
): Op[] => {
  const target = { k: 'lesson', r };
  const record = state.records.find('lesson', r);
  const live = (part: Part, field: string): string[] =>
    (record?.[part].get(field) ?? []).map((one) => dotOf(part, one));
  const set: Op = { op: 'set', ...target, f, v: value, p: live('registers', f) };
  const add: Op = { op: 'add', ...target, f, v: [value, [value]], i: 0, p: [] };

  switch (what % 16) {
    case 0:
    case 1:
      return [
        {
          op: 'new',
          ...target,
          v: { title: value, tags: [value] },
          s: { tags: [1, 2] },
          x: { why: 'x' },
        },
      ];
    case 2:
    case 3:
      return [add];
    case 4:
      return [{ op: 'rem', ...target, f, p: live('sets', f).slice(value % 2) }];
    case 5:
      return [{ op: 'txt', ...target, f: 'why', y: '', p: live('texts', 'why') }];
    case 6:
      return [
        {
          op: 'del',
          ...target,
          saw: { ...sawOf(record, state), [actor]: n },
          p: live('registers', deletedField),
        },
      ];
    case 7:
      return [{ op: 'undel', ...target, p: live('registers', deletedField) }];
    case 8:
      return value % 3 === 0 ? [{ op: 'erase', ...target }] : [set];
    case 9:
      return [{ op: 'other', raw: { op: 'x-later', ...target, v: value } }];
    case 10:
      return value % 2 === 0 ? [{ op: 'void', p: [aDot(state, value)] }] : [set];
    case 11:
      return [set, { ...add, f: f === 'tags' ? 'title' : 'tags' }];
    default:
      return [set];
  }
};

const sawOf = (record: RecordState | undefined, state: KernelState): Record<string, number> =>
  Object.fromEntries(
    parts.flatMap((part) =>
      [...(record?.[part].values() ?? [])].flatMap((live) =>
        live.map(({ a }) => [a, state.seen.get(a) ?? 0] as const),
      ),
    ),
  );

const aDot = (state: KernelState, value: number): string => {
  const [a, n] = pick([...state.seen, ['f'.repeat(16), 1] as const], value);
  return dotText(a, Math.max(1, n - (value % 2)));
};

/** A copy through the form that goes to the disk, so that the codec is part of every property. */
export const copyOf = (state: KernelState): KernelState => {
  const records = createRecords();
  for (const record of state.records.all()) {
    const stored = JSON.parse(JSON.stringify(encodeRecord(record))) as ReturnType<
      typeof encodeRecord
    >;
    const read = decodeRecord(record.kind, stored);
    const copy = records.open(record.kind, record.id);
    copy.touched = read.touched;
    for (const part of parts) for (const [f, live] of read[part]) copy[part].set(f, live);
  }
  return {
    ...emptyState(records),
    seen: new Map(state.seen),
    erased: new Set(state.erased),
    voided: new Set(state.voided),
    dead: new Map([...state.dead].map(([dot, places]) => [dot, new Set(places)])),
    kept: new Map(state.kept),
  };
};

export const joined = (one: KernelState, other: KernelState): KernelState => {
  const result = copyOf(one);
  joinInto(result, copyOf(other), around);
  return result;
};

/** The kernel's state in the words of the reference. */
export const describeState = (state: KernelState): string => {
  const records = [...state.records.all()];
  const live = records.flatMap((record) =>
    parts.flatMap((part) =>
      [...record[part]].flatMap(([field, all]) =>
        all.map(
          (one) =>
            `${record.id}/${record.kind}|${part}|${field} ${dotOf(part, one)} ${one.t} ${JSON.stringify(one.v)}`,
        ),
      ),
    ),
  );
  const dead = [...state.dead].flatMap(([dot, places]) =>
    [...places].map((place) => {
      const [id, kind, part, i, field] = place.split('/');
      return `${String(id)}/${String(kind)}|${String(part)}|${String(field)} ${dot}${part === 'sets' ? `.${String(i)}` : ''}`;
    }),
  );
  const byKey = (pairs: readonly (readonly [string, Json])[]) =>
    [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({
    touched: byKey(records.map(({ id, kind, touched }) => [`${id}/${kind}`, touched])),
    live: live.sort(),
    dead: dead.sort(),
    kept: byKey([...state.kept]),
    erased: [...state.erased].sort(),
    voided: [...state.voided].sort(),
  });
};
