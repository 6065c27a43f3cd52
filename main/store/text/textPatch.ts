import diff from 'fast-diff';

/** One change of a text; places count in the text before any of the changes. */
export interface Patch {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/**
 * Pieces, of both texts together, that are searched for the smallest change: letters, else words,
 * else lines. The search takes the square of this, and main must keep answering meanwhile.
 */
const mostPieces = 3_000;
const pieces = [/\S+\s*|\s+/g, /[^\n]*\n|[^\n]+$/g];

/** A small set of changes that turns one text into another. Never splits a pair of surrogates. */
export const patchBetween = (from: string, to: string): readonly Patch[] => {
  if (from === to) return [];
  const [start, end] = sameEnds(from, to);
  const oldMiddle = from.slice(start, from.length - end);
  const newMiddle = to.slice(start, to.length - end);
  const shifted = middlePatches(oldMiddle, newMiddle);
  return shifted.map((patch) => ({ ...patch, at: patch.at + start }));
};

const middlePatches = (from: string, to: string): readonly Patch[] => {
  const whole = [{ at: 0, removed: from.length, added: to }];
  if (from === '' || to === '') return whole;
  if (from.length + to.length <= mostPieces) return asPatches(diff(from, to));
  for (const piece of pieces) {
    const found = coarsePatches(from, to, piece);
    if (found !== null) return found.flatMap((patch) => closer(from, patch));
  }
  return whole;
};

/** Compares by larger pieces than letters; null when there are too many of them. */
const coarsePatches = (from: string, to: string, piece: RegExp): readonly Patch[] | null => {
  const [old, fresh] = [from.match(piece) ?? [], to.match(piece) ?? []];
  if (old.length + fresh.length > mostPieces) return null;
  // One character stands for each different piece.
  const distinct = [...new Set([...old, ...fresh])];
  const marks = new Map(distinct.map((text, at) => [text, String.fromCharCode(at)]));
  const mark = (all: readonly string[]): string => all.map((text) => marks.get(text)).join('');
  const unmark = (marked: string): string =>
    Array.from(marked, (one) => distinct[one.charCodeAt(0)]).join('');
  const changes = diff(mark(old), mark(fresh));
  return asPatches(changes.map(([kind, marked]): [Kind, string] => [kind, unmark(marked)]));
};

/** Looks again, at the letters of one change, where it is short enough. */
const closer = (from: string, patch: Patch): readonly Patch[] => {
  const old = from.slice(patch.at, patch.at + patch.removed);
  const isLong = old.length + patch.added.length > mostPieces;
  if (isLong || old === '' || patch.added === '') return [patch];
  return asPatches(diff(old, patch.added)).map((part) => ({ ...part, at: part.at + patch.at }));
};

type Kind = -1 | 0 | 1;

const asPatches = (changes: readonly (readonly [Kind, string])[]): readonly Patch[] => {
  const patches: Patch[] = [];
  let at = 0;
  for (const [kind, text] of changes) {
    if (kind !== diff.EQUAL) {
      const last = patches.at(-1);
      const isNext = last !== undefined && last.at + last.removed === at;
      const patch = isNext ? last : { at, removed: 0, added: '' };
      if (isNext) patches.pop();
      if (kind === diff.DELETE) patches.push({ ...patch, removed: patch.removed + text.length });
      else patches.push({ ...patch, added: patch.added + text });
    }
    if (kind !== diff.INSERT) at += text.length;
  }
  return patches;
};

/** How much two texts share at start and end, without cutting a pair of surrogates in two. */
const sameEnds = (one: string, other: string): readonly [number, number] => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start + stretch <= most && isSameStretch(one, other, start, start)) start += stretch;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (isHigh(one.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  const left = most - start;
  const unit = (text: string, back: number): number => text.charCodeAt(text.length - back);
  const from = (text: string): number => text.length - end - stretch;
  while (end + stretch <= left && isSameStretch(one, other, from(one), from(other))) end += stretch;
  while (end < left && unit(one, end + 1) === unit(other, end + 1)) end += 1;
  if (end > 0 && isLow(unit(one, end))) end -= 1;
  return [start, end];
};

/** Comparing letters that are mostly the same goes faster by the stretch. */
const stretch = 64;
const isSameStretch = (one: string, other: string, at: number, otherAt: number): boolean =>
  one.startsWith(other.slice(otherAt, otherAt + stretch), at);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * What a text becomes when somebody turned `base` into `next` while it had become `current`:
 * both changes are in it. Where both removed the same words they are gone once.
 */
export const rebase = (base: string, next: string, current: string): string => {
  if (current === base) return next;
  if (current === next || next === base) return current;
  const placeOf = placesIn(base, current);
  let result = '';
  let from = 0;
  for (const { at, removed, added } of patchBetween(base, next)) {
    const start = Math.max(placeOf.startOf(at), from);
    result += current.slice(from, start) + added;
    from = start;
    // Words that came in between the removed ones stay.
    for (let gone = at; gone < at + removed; gone += 1) {
      const place = placeOf.of(gone);
      if (place === undefined || place < from) continue;
      result += current.slice(from, place);
      from = place + 1;
    }
  }
  return result + current.slice(from);
};

interface Places {
  /** Where a character of the old text stands in the new one; undefined when it is gone. */
  readonly of: (at: number) => number | undefined;
  /** Where something put before that character goes. */
  readonly startOf: (at: number) => number;
}

const placesIn = (from: string, to: string): Places => {
  const patches = patchBetween(from, to);
  const of = (at: number): number | undefined => {
    let shift = 0;
    for (const patch of patches) {
      if (at < patch.at) break;
      if (at < patch.at + patch.removed) return undefined;
      shift += patch.added.length - patch.removed;
    }
    return at + shift;
  };
  return { of, startOf: (at) => startOf(patches, at) };
};

/** Behind what the other put in at the same place, and at the place of what the other took away. */
const startOf = (patches: readonly Patch[], at: number): number => {
  let shift = 0;
  for (const patch of patches) {
    if (at < patch.at) break;
    if (at < patch.at + patch.removed) return patch.at + shift + patch.added.length;
    shift += patch.added.length - patch.removed;
  }
  return at + shift;
};
