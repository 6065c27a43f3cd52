import type { Json } from '../../../shared/domain/entity.ts';
import type { JsonObject } from '../../kernel/entry.ts';
import { emptyState } from '../../kernel/state.ts';
import type { KernelState } from '../../kernel/state.ts';
import type { Records } from '../../kernel/records.ts';

/** The form of the shards and of what is said here; an older version leaves a higher `min` alone. */
const form = 1;

/** What a checkpoint keeps of a state beside its records. */
export const encodeMeta = (
  state: KernelState,
  lastStamp: string,
  own: ReadonlyMap<string, number>,
  known: Json,
): JsonObject => ({
  // What a newer version of the same form added stays.
  ...asObject(known),
  form,
  min: form,
  t: lastStamp,
  own: Object.fromEntries(own),
  seen: Object.fromEntries(state.seen),
  erased: [...state.erased],
  voided: [...state.voided],
  dead: Object.fromEntries([...state.dead].map(([dot, places]) => [dot, [...places]])),
  kept: Object.fromEntries(state.kept),
  authors: Object.fromEntries(state.authors),
});

export const isNewer = (meta: Json): boolean => {
  const { min } = asObject(meta);
  return typeof min === 'number' && min > form;
};

export const lastStampOf = (meta: Json): string => {
  const { t } = asObject(meta);
  return typeof t === 'string' ? t : '';
};

/**
 * Of each actor this computer wrote under, how far its entries may be forgotten. A profile from
 * before sharing says nothing of it: then every actor is an own one.
 */
export const ownOf = (meta: Json, seen: ReadonlyMap<string, number>): Map<string, number> => {
  const { own } = asObject(meta);
  if (own === undefined) return new Map([...seen.keys()].map((actor) => [actor, 0]));
  const known = Object.entries(asObject(own));
  return new Map(known.flatMap(([a, n]) => (typeof n === 'number' ? [[a, n]] : [])));
};

/** True for a profile whose entries were never set aside for sharing. */
export const isBeforeSharing = (meta: Json): boolean => asObject(meta)['own'] === undefined;

export const parseMeta = (meta: Json, records: Records): KernelState => {
  const { seen, erased, voided, dead, kept, authors } = asObject(meta);
  const state = emptyState(records);
  for (const [a, n] of Object.entries(asObject(seen))) {
    if (typeof n === 'number') state.seen.set(a, n);
  }
  for (const hash of texts(erased)) state.erased.add(hash);
  for (const dot of texts(voided)) state.voided.add(dot);
  for (const [dot, places] of Object.entries(asObject(dead))) {
    state.dead.set(dot, new Set(texts(places)));
  }
  for (const [dot, raw] of Object.entries(asObject(kept))) state.kept.set(dot, asObject(raw));
  for (const [a, by] of Object.entries(asObject(authors))) {
    if (typeof by === 'string') state.authors.set(a, by);
  }
  return state;
};

const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
