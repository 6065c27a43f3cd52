import type { DotText } from './dot.ts';
import type { JsonObject } from './entry.ts';
import { createRecords } from './records.ts';
import type { Records } from './records.ts';

/** Everything one store knows, apart from the contents of long texts. */
export interface KernelState {
  /** The version vector: how far each actor's entries were applied. */
  readonly seen: Map<string, number>;
  /** Hashes of erased record ids, for ever: a late entry must not bring one back. */
  readonly erased: Set<string>;
  /** Entries that everybody ignores. */
  readonly voided: Set<DotText>;
  /** Places of writes that were replaced before they arrived, by the dot of their entry. */
  readonly dead: Map<DotText, Set<string>>;
  /** Operations this version does not understand, kept for one that does. */
  readonly kept: Map<DotText, JsonObject>;
  /** Who writes under an actor, for the name beside a value. Decides nothing. */
  readonly authors: Map<string, string>;
  readonly records: Records;
}

export const emptyState = (records: Records = createRecords()): KernelState => ({
  seen: new Map(),
  erased: new Set(),
  voided: new Set(),
  dead: new Map(),
  kept: new Map(),
  authors: new Map(),
  records,
});

/** Holds the contents of long texts; the kernel tells it what to take in and what to forget. */
export interface Texts {
  /** Puts in the plain text that a record was created with. */
  readonly seed: (kind: string, id: string, field: string, text: string) => void;
  /** Takes in one edit, a Yjs update in base64. */
  readonly change: (kind: string, id: string, field: string, update: string) => void;
  readonly drop: (id: string) => void;
}

/** What the kernel is given: it has no clock, no randomness and no cryptography of its own. */
export interface Surroundings {
  readonly texts: Texts;
  /** The hash by which an erased record is remembered without its id. */
  readonly hash: (id: string) => string;
}

export const isErased = (state: KernelState, id: string, around: Surroundings): boolean =>
  state.erased.size > 0 && state.erased.has(around.hash(id));
