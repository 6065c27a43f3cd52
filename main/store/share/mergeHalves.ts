import type { Entity, Json, RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';

/** By kind, the card of each shared record: the ids under which this computer shows them. */
export type CardsByKind = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface Halves {
  readonly shared: RawRecord;
  readonly isLive: boolean;
  /** Null on the computer of a colleague who wrote nothing of her own beside it. */
  readonly private: RawRecord | null;
}

/** One record of truth, as one card: share fields from the one half, private fields from the other. */
export const mergeHalves = (halves: Halves, cards: CardsByKind): RawRecord => {
  const { shared, isLive, private: own } = halves;
  const entity = entityOf(shared.kind);
  const keys = new Set(entity === undefined ? [] : shareKeys(entity));
  const isOwn = own !== null && own.id !== shared.id;
  const meta = isOwn ? own : shared;
  const conflicts = [
    ...(own?.conflicts ?? []).filter((field) => !keys.has(field) && field !== '$del'),
    ...(shared.conflicts ?? []),
  ];
  // What stood beside it before it was shared is no version that colleagues wrote.
  const siblings = { ...without(own?.siblings ?? {}, keys), ...shared.siblings };
  return {
    id: meta.id,
    kind: meta.kind,
    createdAt: meta.createdAt,
    // Also where somebody took over the private half: the words are of who shared them.
    authorId: shared.authorId,
    updatedAt: [shared.updatedAt, own?.updatedAt ?? ''].reduce((a, b) => (a > b ? a : b)),
    ...(conflicts.length > 0 && { conflicts }),
    ...(Object.keys(siblings).length > 0 && { siblings }),
    shared: { id: shared.id, isOwn, isLive },
    values: {
      ...(isOwn ? {} : entity?.whenShared),
      ...pick(own?.values ?? {}, (field) => !keys.has(field)),
      ...pick(shared.values, (field) => keys.has(field)),
      ...(entity === undefined ? {} : references(entity, halves, cards)),
    },
  };
};

const without = <T>(
  values: Readonly<Record<string, T>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !keys.has(field)));

const pick = (
  values: Readonly<Record<string, Json>>,
  isWanted: (field: string) => boolean,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isWanted(field)));

/** Names what is meant by the ids of this computer, with what only this computer knows of. */
const references = (
  entity: Entity,
  { shared, private: own }: Halves,
  cards: CardsByKind,
): Readonly<Record<string, Json>> => {
  const named = Object.entries(entity.fields).flatMap(([name, field]): [string, Json][] => {
    if (field.refersTo === undefined || field.visibility !== 'share') return [];
    const known = cards.get(field.refersTo);
    const asCard = (id: Json): Json => (typeof id === 'string' ? (known?.get(id) ?? id) : id);
    const [theirs, mine] = [shared.values[name], own?.values[name]];
    if (field.merge !== 'set') {
      const value = asCard(theirs ?? null) ?? mine ?? null;
      return theirs === undefined && mine === undefined ? [] : [[name, value]];
    }
    const linked = new Set(known?.values());
    const onlyHere = list(mine).filter((id) => typeof id === 'string' && !linked.has(id));
    return [[name, [...new Set([...list(theirs).map(asCard), ...onlyHere])]]];
  });
  return Object.fromEntries(named);
};

const list = (value: Json | undefined): readonly Json[] => {
  const elements: readonly Json[] = Array.isArray(value) ? value : [];
  return elements;
};
