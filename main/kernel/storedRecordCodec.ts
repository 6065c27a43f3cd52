import type { Json } from '../../shared/domain/entity.ts';
import type { JsonObject } from './entry.ts';
import { compareLive, winnerOf } from './live.ts';
import { createdField, emptyRecord } from './record.ts';
import type { Live, RecordState } from './record.ts';
import { elementsOf } from './visible.ts';

/**
 * A record as it lies in a readable file and, most of the time, in memory: its shown values by
 * field, and in `_m` what the kernel needs beside them. Most fields were written once, by the entry
 * that made the record: those cost nothing in `_m`.
 */
export interface StoredRecord {
  readonly id: string;
  readonly _m: StoredMeta;
  readonly [field: string]: unknown;
}

/** A stamp and a dot in one text: 16 digits, 16 digits, `.n`, and `.i` when it is not 0. */
type Packed = string;
/** Only the dot when the shown value is the value; dot and value of each when there are more. */
type StoredLive = Packed | readonly (readonly [Packed, Json])[];

export interface StoredMeta {
  /** The one creation, and its author. Absent when there is none yet, or more than one. */
  readonly c?: Packed;
  readonly by?: string;
  /** The latest stamp, when it is not the creation's. */
  readonly u?: string;
  /** Registers whose shown value is a list; every other list is a set. */
  readonly a?: readonly string[];
  /** Registers and sets that something other than the creation wrote. */
  readonly r?: Readonly<Record<string, StoredLive>>;
  readonly s?: Readonly<Record<string, readonly Packed[] | StoredLive>>;
  /** The last edits of each text; none stands for the creation. */
  readonly x?: Readonly<Record<string, readonly Packed[]>>;
}

export const encodeRecord = (record: RecordState): StoredRecord => {
  const created = onlyOne(record.registers.get(createdField));
  const c = created === undefined ? undefined : pack(created);
  const registers = [...record.registers].filter(([f]) => c === undefined || f !== createdField);
  const shown = registers.filter(([f]) => !f.startsWith('$') && !record.sets.has(f));
  const meta = {
    c,
    by: created?.v,
    u: record.touched === created?.t ? undefined : record.touched,
    a: list(shown.filter(([, live]) => Array.isArray(winnerOf(live)?.v)).map(([f]) => f)),
    r: byField(registers, (live, f) =>
      storedRegister(live, c, f.startsWith('$') || record.sets.has(f)),
    ),
    s: byField([...record.sets], (live) => storedSet(live, c)),
    x: byField([...record.texts], (live) =>
      c !== undefined && pack(onlyOne(live)) === c ? [] : live.map(pack),
    ),
  };
  return {
    id: record.id,
    ...Object.fromEntries(shown.map(([field, live]) => [field, winnerOf(live)?.v ?? null])),
    ...Object.fromEntries([...record.sets].map(([field, live]) => [field, elementsOf(live)])),
    _m: withoutAbsent(meta),
  };
};

const storedRegister = (
  live: readonly Live[],
  c: Packed | undefined,
  isHidden: boolean,
): StoredLive | undefined => {
  const only = isHidden ? undefined : onlyOne(live);
  if (only === undefined) return live.map((one) => [pack(one), one.v] as const);
  return pack(only) === c ? undefined : pack(only);
};

const storedSet = (
  live: readonly Live[],
  c: Packed | undefined,
): readonly Packed[] | StoredLive | undefined => {
  const sorted = [...live].sort(compareLive);
  if (elementsOf(live).length < live.length)
    return sorted.map((one) => [pack(one), one.v] as const);
  const isAsCreated = c !== undefined && sorted.every((one, i) => pack(one) === element(c, i));
  return isAsCreated ? undefined : sorted.map(pack);
};

export const decodeRecord = (kind: string, stored: StoredRecord): RecordState => {
  const { id, _m: meta, ...shown } = stored;
  const record = emptyRecord(kind, id);
  const { c } = meta;
  record.touched = meta.u ?? c?.slice(0, 16) ?? '';
  if (c !== undefined) record.registers.set(createdField, [unpack(c, meta.by ?? '')]);

  const registers = new Map(Object.entries(meta.r ?? {}));
  const sets = new Map(Object.entries(meta.s ?? {}));
  const lists = new Set(meta.a);
  for (const [field, value] of Object.entries(shown) as [string, Json][]) {
    if (Array.isArray(value) && !lists.has(field)) {
      record.sets.set(field, readSet(value, sets.get(field), c ?? ''));
    } else record.registers.set(field, readRegister(value, registers.get(field) ?? c ?? ''));
  }
  for (const [field, live] of registers) {
    if (typeof live !== 'string') record.registers.set(field, readRegister(null, live));
  }
  for (const [field, packed] of Object.entries(meta.x ?? {})) {
    const dots = packed.length === 0 ? [c ?? ''] : packed;
    record.texts.set(
      field,
      dots.map((dot) => unpack(dot, null)),
    );
  }
  return record;
};

/** The values to show, in files and on screens. */
export const shownValues = ({
  id: _id,
  _m,
  ...values
}: StoredRecord): Readonly<Record<string, Json>> => values as Readonly<Record<string, Json>>;

const readRegister = (shown: Json, live: StoredLive): readonly Live[] =>
  typeof live === 'string' ? [unpack(live, shown)] : live.map(([dot, v]) => unpack(dot, v));

const readSet = (
  shown: readonly Json[],
  live: readonly Packed[] | StoredLive | undefined,
  c: Packed,
): readonly Live[] => {
  if (live === undefined) return shown.map((v, i) => unpack(element(c, i), v));
  if (typeof live === 'string') return [unpack(live, shown[0] ?? null)];
  return live.map((one, at) =>
    typeof one === 'string' ? unpack(one, shown[at] ?? null) : unpack(one[0], one[1]),
  );
};

const pack = (live: Live | undefined): Packed =>
  live === undefined ? '' : element(`${live.t}${live.a}.${String(live.n)}`, live.i);

const element = (packed: Packed, i: number): Packed =>
  i === 0 ? packed : `${packed}.${String(i)}`;

const unpack = (packed: Packed, v: Json): Live => {
  const [actor = '', n, i] = packed.slice(16).split('.');
  return { a: actor, n: Number(n ?? 0), i: Number(i ?? 0), t: packed.slice(0, 16), v };
};

const onlyOne = (live: readonly Live[] | undefined): Live | undefined =>
  live?.length === 1 ? live[0] : undefined;

const byField = <T>(
  fields: readonly (readonly [string, readonly Live[]])[],
  store: (live: readonly Live[], field: string) => T | undefined,
): Readonly<Record<string, T>> | undefined => {
  const stored = fields.flatMap(([field, live]): [string, T][] => {
    const value = store(live, field);
    return value === undefined ? [] : [[field, value]];
  });
  return stored.length === 0 ? undefined : Object.fromEntries(stored);
};

const list = (fields: readonly string[]): readonly string[] | undefined =>
  fields.length === 0 ? undefined : fields;

const withoutAbsent = (meta: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined)) as JsonObject;
