import { forgetVoided } from './applyOp.ts';
import { hasSeen, readDot } from './dot.ts';
import { dotOf, isReplaced, liveAt, put } from './live.ts';
import { emptyRecord, parts } from './record.ts';
import type { Place } from './live.ts';
import type { Live, Part, RecordState } from './record.ts';
import type { KernelState, Surroundings } from './state.ts';

/**
 * Takes a whole other state in: the result is what applying the entries of both would give.
 * The contents of long texts are joined by whoever holds them.
 */
export const joinInto = (
  target: KernelState,
  source: KernelState,
  around: Surroundings,
  onGone?: OnGone,
): void => {
  const steps = joinSteps(target, source, around, onGone);
  while (steps.next().done !== true);
};

/** Told of each field from which the join takes values. */
export type OnGone = (place: Place, gone: readonly Live[]) => void;

/** The same a record at a time, for callers who must keep answering meanwhile. */
export function* joinSteps(
  target: KernelState,
  source: KernelState,
  around: Surroundings,
  onGone?: OnGone,
): Generator<undefined> {
  for (const hash of source.erased) target.erased.add(hash);
  for (const theirs of source.records.all()) {
    const ours = target.records.open(theirs.kind, theirs.id);
    if (theirs.touched > ours.touched) ours.touched = theirs.touched;
    yield;
  }
  for (const ours of target.records.all()) {
    const theirs = source.records.find(ours.kind, ours.id) ?? emptyRecord(ours.kind, ours.id);
    joinRecord(target, ours, source, theirs, onGone);
    yield;
  }
  for (const [dot, raw] of source.kept) target.kept.set(dot, raw);
  for (const [dot, places] of source.dead) {
    target.dead.set(dot, new Set([...(target.dead.get(dot) ?? []), ...places]));
  }
  for (const [a, n] of source.seen) if (!hasSeen(target.seen, a, n)) target.seen.set(a, n);
  for (const [a, by] of source.authors) if (!target.authors.has(a)) target.authors.set(a, by);
  for (const dot of source.voided) target.voided.add(dot);
  forgetVoided(target);
  forgetArrived(target);
  forgetAllErased(target, around);
}

/** What a record becomes by a join, without joining anything. */
export const joinedCopy = (
  target: KernelState,
  ours: RecordState,
  source: KernelState,
  theirs: RecordState,
): RecordState => {
  const copy: RecordState = {
    ...ours,
    registers: new Map(ours.registers),
    sets: new Map(ours.sets),
    texts: new Map(ours.texts),
  };
  joinRecord(target, copy, source, theirs, undefined);
  return copy;
};

const joinRecord = (
  target: KernelState,
  ours: RecordState,
  source: KernelState,
  theirs: RecordState,
  onGone: OnGone | undefined,
): void => {
  for (const part of parts) {
    for (const field of new Set([...ours[part].keys(), ...theirs[part].keys()])) {
      const here = { record: ours, part, field };
      const there = { record: theirs, part, field };
      const old = liveAt(here);
      const kept = keptOf(part, old, liveAt(there), (live) => isReplaced(source, there, live));
      const fresh = newOf(part, old, liveAt(there), (live) => isReplaced(target, here, live));
      if (kept.length < old.length) {
        onGone?.(
          here,
          old.filter((live) => !kept.includes(live)),
        );
      }
      put(here, [...kept, ...fresh]);
    }
  }
};

/** A value stays when both have it, or when the side without it has not heard of it. */
const keptOf = (
  part: Part,
  ours: readonly Live[],
  theirs: readonly Live[],
  isReplacedThere: (live: Live) => boolean,
): readonly Live[] => {
  const names = new Set(theirs.map((live) => dotOf(part, live)));
  return ours.filter((live) => names.has(dotOf(part, live)) || !isReplacedThere(live));
};

const newOf = (
  part: Part,
  ours: readonly Live[],
  theirs: readonly Live[],
  isReplacedHere: (live: Live) => boolean,
): readonly Live[] => {
  const names = new Set(ours.map((live) => dotOf(part, live)));
  return theirs.filter((live) => !names.has(dotOf(part, live)) && !isReplacedHere(live));
};

const forgetArrived = (state: KernelState): void => {
  for (const name of state.dead.keys()) {
    const dot = readDot(name);
    if (dot !== undefined && hasSeen(state.seen, dot.a, dot.n)) state.dead.delete(name);
  }
};

const forgetAllErased = (state: KernelState, around: Surroundings): void => {
  if (state.erased.size === 0) return;
  const isErased = (id: unknown): boolean =>
    typeof id === 'string' && state.erased.has(around.hash(id));

  for (const { id } of [...state.records.all()]) {
    if (!isErased(id)) continue;
    state.records.drop(id);
    around.texts.drop(id);
  }
  for (const [dot, raw] of state.kept) if (isErased(raw['r'])) state.kept.delete(dot);
  for (const [dot, places] of state.dead) {
    for (const place of places) {
      if (isErased(place.slice(0, place.indexOf('/')))) places.delete(place);
    }
    if (places.size === 0) state.dead.delete(dot);
  }
};
