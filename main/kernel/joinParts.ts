import { readDot } from './dot.ts';
import { joinSteps } from './join.ts';
import type { OnGone } from './join.ts';
import type { StateHead, StateRecord } from './port.ts';
import { isErased } from './state.ts';
import type { KernelState, Surroundings } from './state.ts';
import { stateOfParts } from './stateParts.ts';
import type { StoredMeta, StoredRecord } from './storedRecordCodec.ts';

/**
 * Takes the parts of a base in, as `joinSteps` would. A newcomer has hardly anything that could meet
 * what comes, so most records need not be unpacked: they are taken as they lie.
 */
export function* joinParts(
  target: KernelState,
  { head, records }: { readonly head: StateHead; readonly records: Iterable<StateRecord> },
  around: Surroundings,
  onGone?: OnGone,
): Generator<undefined> {
  const { fresh, met } = yield* sortOut(target, head, records);
  yield* joinSteps(target, stateOfParts(head, met), around, onGone);
  for (const [kind, ofKind] of fresh) {
    for (const one of ofKind.values()) {
      if (one === null) continue;
      if (!isErased(target, one.record.id, around)) target.records.take(kind, one.record);
      yield;
    }
  }
}

interface Sorted {
  /** By kind and id; null for one that is among the others. */
  readonly fresh: Map<string, Map<string, StateRecord | null>>;
  readonly met: StateRecord[];
}

function* sortOut(
  target: KernelState,
  head: StateHead,
  records: Iterable<StateRecord>,
): Generator<undefined, Sorted> {
  const known = knownActors(target, head);
  const sorted: Sorted = { fresh: new Map(), met: [] };
  for (const one of records) {
    const { kind, record } = one;
    const ofKind = sorted.fresh.get(kind) ?? new Map<string, StateRecord | null>();
    sorted.fresh.set(kind, ofKind);
    const twin = ofKind.get(record.id);
    const isFirst = twin === undefined && !target.records.has(kind, record.id);
    if (isFirst && isUntouched(record, known)) ofKind.set(record.id, one);
    else {
      if (twin) sorted.met.push(twin);
      sorted.met.push(one);
      ofKind.set(record.id, null);
    }
    yield;
  }
  return sorted;
}

/** Of whom something may be known here that takes a value away. */
const knownActors = ({ seen, dead, voided }: KernelState, head: StateHead): ReadonlySet<string> => {
  const dots = [...dead.keys(), ...voided, ...head.voided];
  return new Set([...seen.keys(), ...dots.flatMap((dot) => readDot(dot)?.a ?? [])]);
};

/**
 * True when no write in a record is by somebody who is known here, and it is written down in the
 * plainest way: then a join gives just this. False says nothing.
 */
const isUntouched = (record: StoredRecord, known: ReadonlySet<string>): boolean => {
  const { c, u, a = noFields, s } = record._m;
  if (c === undefined || s !== undefined || isBy(c, known)) return false;
  if (u !== undefined && c.startsWith(u)) return false;
  if (!a.every((field) => Array.isArray(record[field]))) return false;
  for (const field of Object.keys(record)) {
    if (field === '_m' || field === 'id') continue;
    if (field.startsWith('$') || (!a.includes(field) && !isPlain(record[field]))) return false;
  }
  return areRegistersPlain(record, c, known) && areTextsPlain(record._m, c, known);
};

const noFields: readonly string[] = [];

const areRegistersPlain = (
  record: StoredRecord,
  c: string,
  known: ReadonlySet<string>,
): boolean => {
  const { r, a = noFields } = record._m;
  if (r === undefined) return true;
  return Object.entries(r).every(
    ([field, dot]) =>
      typeof dot === 'string' &&
      isPlainDot(dot, c, known) &&
      Object.hasOwn(record, field) &&
      (!Array.isArray(record[field]) || a.includes(field)),
  );
};

const areTextsPlain = ({ x }: StoredMeta, c: string, known: ReadonlySet<string>): boolean =>
  x === undefined ||
  Object.values(x).every(
    ([only, second]) => second === undefined && (only === undefined || isPlainDot(only, c, known)),
  );

const isPlainDot = (dot: string, c: string, known: ReadonlySet<string>): boolean =>
  dot !== c && !isBy(dot, known);

/** One value, or a set of texts of which none is there twice. */
const isPlain = (value: unknown): boolean =>
  !Array.isArray(value) ||
  (value.length > 0 &&
    value.every((one) => typeof one === 'string') &&
    new Set(value).size === value.length);

/** Of a stamp and a dot in one text. */
const isBy = (packed: string, known: ReadonlySet<string>): boolean =>
  known.size > 0 && known.has(packed.slice(16, 32));
