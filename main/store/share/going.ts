import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { party } from '../../../shared/domain/party.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import type { Change } from '../edit/change.ts';
import type { Cards } from './cards.ts';
import type { Links } from './links.ts';
import { mayShare, partsOf } from './partsOf.ts';
import { staysHome } from './staysHome.ts';

export type Values = Readonly<Record<string, Json>>;

/** A record on its way to colleagues. References to what goes along have the ids of this computer. */
export interface Going {
  readonly record: RawRecord;
  /** Its share fields. */
  readonly values: Values;
  /** How the preview and its choices name a field of it. */
  readonly key: (field: string) => string;
}

/** An organisation that joined something after colleagues got it. */
interface Joining {
  readonly organisation: RawRecord;
  readonly changes: (sharedPartyId: string) => readonly Change[];
}

/** All that one click gives to colleagues. */
export interface Leaving {
  readonly going: readonly Going[];
  readonly joining: readonly Joining[];
  readonly organisations: readonly RawRecord[];
  /** Groups of residents that stay. */
  readonly keptBack: number;
}

interface Around {
  readonly cards: Cards;
  readonly links: Links;
}

/** A record and its parts, theirs too: those that colleagues do not have, and that may go. */
export const leaving = async (around: Around, root: RawRecord): Promise<Leaving> => {
  const [fresh, shared] = await sorted(around, root);
  const going: Going[] = [];
  const organisations = new Map<string, RawRecord>();
  const kept = new Set<string>();
  const along = new Set(fresh.map(({ id }) => id));
  const meet = async (id: string): Promise<RawRecord | null> => {
    const met = await around.cards.get(party.kind, id);
    if (met !== null && staysHome(met)) kept.add(id);
    return met === null || staysHome(met) ? null : met;
  };
  for (const record of fresh) {
    const values = await shareValues({ ...around, along, meet, organisations }, record);
    going.push({ record, values, key: keyIn(record, root) });
  }
  const joining = (
    await Promise.all(shared.map((record) => joiningOf({ ...around, meet }, record)))
  ).flat();
  for (const { organisation } of joining) organisations.set(organisation.id, organisation);
  return { going, joining, organisations: [...organisations.values()], keptBack: kept.size };
};

const keyIn =
  ({ kind, id }: RawRecord, root: RawRecord): Going['key'] =>
  (field) =>
    id === root.id ? field : `${kind}/${field}/${id}`;

/** The whole tree, from the root down: what colleagues lack, and what they have. */
const sorted = async (
  around: Around,
  root: RawRecord,
): Promise<readonly [readonly RawRecord[], readonly RawRecord[]]> => {
  const fresh: RawRecord[] = [];
  const shared: RawRecord[] = [];
  for (let wave: readonly RawRecord[] = [root]; wave.length > 0;) {
    fresh.push(...wave.filter((one) => one.shared === undefined));
    shared.push(...wave.filter((one) => one.shared?.isLive === true));
    const known = new Set([...fresh, ...shared].map(({ id }) => id));
    const found = await Promise.all(
      wave.filter(({ id }) => known.has(id)).map(({ kind, id }) => partsOf(around.cards, kind, id)),
    );
    const next = new Map(found.flat().map(({ record }) => [record.id, record]));
    wave = await filtered(
      [...next.values()],
      async (one) =>
        !known.has(one.id) && mayShare(one) && (await hasWholes(around.links, one, known)),
    );
  }
  return [fresh, shared];
};

/** A part of something that colleagues do not get would lie loose among their things. */
export const hasWholes = async (
  links: Links,
  { kind, values }: RawRecord,
  known: ReadonlySet<string> = new Set(),
): Promise<boolean> => {
  const { partOf = [], fields = {} } = entityOf(kind) ?? {};
  for (const field of partOf) {
    const of = values[field] ?? null;
    const whole = fields[field]?.refersTo;
    if (of === null || whole === undefined || (typeof of === 'string' && known.has(of))) continue;
    if ((await links.sharedIdOf(whole, of)) === null) return false;
  }
  return true;
};

interface Reading extends Around {
  /** The ids of all that goes in this same action. */
  readonly along: ReadonlySet<string>;
  /** Null for a party that stays home. */
  readonly meet: (partyId: string) => Promise<RawRecord | null>;
  readonly organisations: Map<string, RawRecord>;
}

const shareValues = async (reading: Reading, { kind, values }: RawRecord): Promise<Values> => {
  const entity = entityOf(kind);
  const part: Record<string, Json> = {};
  for (const name of entity === undefined ? [] : shareKeys(entity)) {
    const value = values[name];
    const field = entity?.fields[name];
    if (value === undefined || field === undefined) continue;
    if (field.refersTo === undefined) part[name] ??= value;
    else {
      const known = await Promise.all(idsIn(value).map((id) => nameFor(reading, field, id)));
      const ids = known.filter((id) => id !== null);
      if (Array.isArray(value)) part[name] = ids;
      else if (ids[0] !== undefined) part[name] = ids[0];
      if (field.standIn !== undefined) part[field.standIn] = value !== null && ids.length === 0;
    }
  }
  return part;
};

const nameFor = async (
  { links, along, meet, organisations }: Reading,
  { refersTo = '' }: Field<unknown>,
  id: string,
): Promise<string | null> => {
  if (along.has(id)) return id;
  if (refersTo !== party.kind) return links.sharedIdOf(refersTo, id);
  const met = await meet(id);
  if (met !== null) organisations.set(id, met);
  return met === null ? null : id;
};

/** Organisations that were put on a shared record before colleagues knew them. */
const joiningOf = async (
  { links, meet }: Pick<Reading, 'links' | 'meet'>,
  { kind, id: own, values, shared }: RawRecord,
): Promise<readonly Joining[]> => {
  const joining: Joining[] = [];
  const target = { kind, id: shared?.id ?? '', in: 'shared' } as const;
  for (const [name, field] of Object.entries(entityOf(kind)?.fields ?? {})) {
    if (field.refersTo !== party.kind || field.visibility !== 'share') continue;
    for (const id of idsIn(values[name] ?? null)) {
      if ((await links.sharedIdOf(party.kind, id)) !== null) continue;
      const organisation = await meet(id);
      if (organisation === null) continue;
      const at = { ...target, field: name };
      const changes = (value: string): readonly Change[] =>
        field.merge === 'set'
          ? [{ op: 'add', ...at, value }]
          : [
              { op: 'set', ...at, value },
              { op: 'set', kind, id: own, in: 'private', field: name, value: null },
            ];
      joining.push({ organisation, changes });
    }
  }
  return joining;
};

const filtered = async <T>(
  all: readonly T[],
  isWanted: (one: T) => Promise<boolean>,
): Promise<readonly T[]> => {
  const wanted = await Promise.all(all.map(isWanted));
  return all.filter((_, at) => wanted[at]);
};

const idsIn = (value: Json): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one: Json) => typeof one === 'string');

/** The values without these organisations; as for a group of residents, a sign says that one sits there. */
export const withoutParties = (
  kind: string,
  values: Values,
  partyIds: ReadonlySet<Json | undefined>,
): Values => {
  if (partyIds.size === 0) return values;
  const without = { ...values };
  for (const [name, { refersTo, standIn }] of Object.entries(entityOf(kind)?.fields ?? {})) {
    const value = values[name];
    if (refersTo !== party.kind || value === undefined) continue;
    if (Array.isArray(value)) without[name] = value.filter((id: Json) => !partyIds.has(id));
    else if (partyIds.has(value)) {
      without[name] = null;
      if (standIn !== undefined) without[standIn] = true;
    }
  }
  return without;
};

/** The values with every reference under the id that colleagues know. */
export const underSharedIds = (
  kind: string,
  values: Values,
  sharedIds: ReadonlyMap<string, string>,
): Values => {
  const fields = entityOf(kind)?.fields ?? {};
  const known = (id: Json): Json => (typeof id === 'string' ? (sharedIds.get(id) ?? id) : id);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (fields[name]?.refersTo === undefined) return [name, value];
      return [name, Array.isArray(value) ? value.map((id: Json) => known(id)) : known(value)];
    }),
  );
};
