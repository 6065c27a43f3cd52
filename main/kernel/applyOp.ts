import type { Json } from '../../shared/domain/entity.ts';
import { dotText, elementText, hasSeen, readDot } from './dot.ts';
import type { DotText } from './dot.ts';
import type { Entry, NewOp, Op, VoidOp } from './entry.ts';
import { deadKey, dotOf, isDead, liveAt, put } from './live.ts';
import type { Place } from './live.ts';
import { createdField, deletedField, parts } from './record.ts';
import type { Part, RecordState } from './record.ts';
import { isErased } from './state.ts';
import type { KernelState, Surroundings } from './state.ts';

/** Applies the operation at one index of an entry whose dot was already counted as seen. */
export const applyOp = (
  state: KernelState,
  entry: Entry,
  at: number,
  around: Surroundings,
): void => {
  const op = entry.ops[at];
  if (op === undefined) return;
  switch (op.op) {
    case 'void':
      voidEntries(state, op);
      return;
    case 'erase':
      erase(state, op.r, around);
      return;
    case 'other':
      keep(state, entry, at, op.raw, around);
      return;
    default:
      if (!isErased(state, op.r, around)) change(state, entry, op, around);
  }
};

type RecordOp = Exclude<Op, { readonly op: 'void' | 'erase' | 'other' }>;

const change = (state: KernelState, entry: Entry, op: RecordOp, around: Surroundings): void => {
  const record = state.records.open(op.k, op.r);
  if (entry.t > record.touched) record.touched = entry.t;
  const at = (part: Part, field: string): Place => ({ record, part, field });
  const write = writer(state, entry);

  switch (op.op) {
    case 'new':
      write(at('registers', createdField), entry.by);
      create(record, op, write, around);
      return;
    case 'set':
      kill(state, at('registers', op.f), op.p);
      write(at('registers', op.f), op.v);
      return;
    case 'add':
      kill(state, at('sets', op.f), op.p);
      op.v.forEach((element, i) => write(at('sets', op.f), element, op.i + i));
      return;
    case 'rem':
      kill(state, at('sets', op.f), op.p);
      return;
    case 'txt':
      kill(state, at('texts', op.f), op.p);
      write(at('texts', op.f), null);
      if (!isVoided(state, entry)) around.texts.change(op.k, op.r, op.f, op.y);
      return;
    case 'del':
      kill(state, at('registers', deletedField), op.p);
      write(at('registers', deletedField), op.saw);
      return;
    case 'undel':
      kill(state, at('registers', deletedField), op.p);
  }
};

type Write = (place: Place, v: Json, i?: number) => void;

const writer =
  (state: KernelState, entry: Entry): Write =>
  (place, v, i = 0) => {
    const { a, n, t } = entry;
    const live = { a, n, i, t, v };
    if (isVoided(state, entry) || isDead(state, place, live)) return;
    const old = liveAt(place);
    if (old.some((other) => other.a === a && other.n === n && other.i === i)) return;
    put(place, [...old, live]);
  };

const create = (record: RecordState, op: NewOp, write: Write, around: Surroundings): void => {
  for (const [field, v] of Object.entries(op.v ?? {}))
    write({ record, part: 'registers', field }, v);
  for (const [field, elements] of Object.entries(op.s ?? {})) {
    elements.forEach((v, i) => {
      write({ record, part: 'sets', field }, v, i);
    });
  }
  for (const [field, text] of Object.entries(op.x ?? {})) {
    write({ record, part: 'texts', field }, null);
    around.texts.seed(op.k, op.r, field, text);
  }
};

/** Takes replaced values away; one that has not arrived yet is remembered until it does. */
const kill = (state: KernelState, place: Place, replaced: readonly DotText[]): void => {
  if (replaced.length === 0) return;
  const names = new Set(replaced);
  const old = liveAt(place);
  const left = old.filter((live) => !names.has(dotOf(place.part, live)));
  if (left.length < old.length) put(place, left);
  for (const name of names) {
    const dot = readDot(name);
    // A dot of another form than this part's would match here and not above.
    if (dot === undefined || dotOf(place.part, dot) !== name) continue;
    if (hasSeen(state.seen, dot.a, dot.n)) continue;
    const entryDot = dotText(dot.a, dot.n);
    const places = state.dead.get(entryDot) ?? new Set();
    state.dead.set(entryDot, places.add(deadKey(place, dot.i)));
  }
};

const isVoided = (state: KernelState, { a, n }: Entry): boolean =>
  state.voided.size > 0 && state.voided.has(dotText(a, n));

/** What the entries replaced stays replaced: that part cannot be taken back alike everywhere. */
const voidEntries = (state: KernelState, { p }: VoidOp): void => {
  for (const name of p) {
    const dot = readDot(name);
    // Any other text would name no entry, and lie in every copy of the state for ever.
    if (dot !== undefined && dotText(dot.a, dot.n) === name) state.voided.add(name);
  }
  forgetVoided(state);
};

export const forgetVoided = (state: KernelState): void => {
  if (state.voided.size === 0) return;
  for (const record of state.records.all()) {
    for (const part of parts) {
      for (const [field, live] of record[part]) {
        const left = live.filter(({ a, n }) => !state.voided.has(dotText(a, n)));
        if (left.length < live.length) put({ record, part, field }, left);
      }
    }
  }
  for (const key of state.kept.keys()) {
    if (state.voided.has(key.slice(0, key.lastIndexOf('.')))) state.kept.delete(key);
  }
};

const erase = (state: KernelState, id: string, around: Surroundings): void => {
  state.erased.add(around.hash(id));
  forgetErased(state, id, around);
};

export const forgetErased = (state: KernelState, id: string, around: Surroundings): void => {
  state.records.drop(id);
  around.texts.drop(id);
  for (const [dot, places] of state.dead) {
    for (const place of places) if (place.startsWith(`${id}/`)) places.delete(place);
    if (places.size === 0) state.dead.delete(dot);
  }
  for (const [dot, raw] of state.kept) if (raw['r'] === id) state.kept.delete(dot);
};

const keep = (
  state: KernelState,
  entry: Entry,
  at: number,
  raw: Readonly<Record<string, Json>>,
  around: Surroundings,
): void => {
  const about = raw['r'];
  if (typeof about === 'string' && isErased(state, about, around)) return;
  if (!isVoided(state, entry)) state.kept.set(elementText(entry.a, entry.n, at), raw);
};
