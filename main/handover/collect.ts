import { fileRef } from '../../shared/domain/attachment.ts';
import type { FileRef } from '../../shared/domain/attachment.ts';
import type { Entity, GoesAlong, Json, RawRecord } from '../../shared/domain/entity.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { Handover } from '../../shared/domain/handover.ts';
import { allEntities } from '../../shared/domain/kinds.ts';
import { person } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { HandedPerson, HandedRecord } from './payload.ts';

/** What a handover reads: records as the screens know them, with the fields that are named. */
export interface HandoverSource {
  readonly list: (kind: string, fields: readonly string[]) => Promise<readonly RawRecord[]>;
  /** As a calendar date. */
  readonly today: () => string;
}

export type Chosen = Pick<Handover, 'stayingIds' | 'personIds' | 'nameChoices'>;

/** An entity that says how it goes along: no other kind can get into a package or a book. */
export type HandedEntity = Entity & { readonly handover: GoesAlong };

const isHanded = (entity: Entity): entity is HandedEntity => entity.handover !== undefined;
export const handedEntities: readonly HandedEntity[] = allEntities().filter(isHanded);
const ofKind = new Map(handedEntities.map((one) => [one.kind, one]));
export const handedEntityOf = (kind: string): HandedEntity | undefined => ofKind.get(kind);

export interface Collected {
  readonly records: readonly HandedRecord[];
  readonly people: readonly HandedPerson[];
  readonly files: readonly FileRef[];
  /** Names of those who were not asked, or said no, and how to reach them. */
  readonly refused: readonly { readonly name: string; readonly reach: string }[];
  /** Names of places, departments and organisations: these may stand anywhere. */
  readonly openNames: readonly string[];
}

/** Everything that goes along, before anybody looked at the names in it. */
export const collect = async (source: HandoverSource, chosen: Chosen): Promise<Collected> => {
  const { own, places } = await readAll(source);
  const people = (await source.list(person.kind, Object.keys(person.fields))).map((raw) =>
    readRecord(person, raw),
  );
  const yes = new Set(chosen.personIds);
  const going = settle(own, new Set(chosen.stayingIds), {
    today: source.today(),
    people: people.filter(({ id }) => yes.has(id)),
  });
  const named = namedBy(going, places);
  const ownIds = new Set(own.map(({ id }) => id));
  const along = new Set(going.map(({ id }) => id));
  const stays = (id: Json): boolean => typeof id === 'string' && ownIds.has(id) && !along.has(id);
  return {
    records: [...going, ...named].map((raw) => asHanded(raw, stays)),
    people: people
      .filter(({ id }) => yes.has(id))
      .map(({ id, displayName, partyId, howToReach, consentNoted, reviewBy }) => ({
        ...{ id, displayName, howToReach, consentNoted, reviewBy },
        partyId: stays(partyId) ? null : partyId,
      })),
    files: filesOf(going),
    refused: people
      .filter(({ id }) => !yes.has(id))
      .map(({ displayName, howToReach }) => ({ name: displayName, reach: howToReach })),
    openNames: [
      ...places.flatMap(({ values }) => [values['name'], values['aliases']].flat()),
      ...own.filter(isOrganisation).map(({ values }) => values['name']),
    ].filter((name) => typeof name === 'string'),
  };
};

const readAll = async (source: HandoverSource) => {
  const own: RawRecord[] = [];
  const places: RawRecord[] = [];
  for (const { kind, fields, handover } of handedEntities) {
    const records = await source.list(kind, Object.keys(fields));
    if (handover.as === 'named') places.push(...records);
    else own.push(...records.filter(({ shared }) => shared?.isOwn !== false));
  }
  return { own, places };
};

const isOrganisation = ({ kind, values }: RawRecord): boolean =>
  kind === 'party' && values['partyKind'] !== 'residents_group';

/** What is left when staying cards keep what belongs to them, and the sample stays where it is. */
const settle = (
  own: readonly RawRecord[],
  staying: ReadonlySet<string>,
  { today, people }: { readonly today: string; readonly people: readonly Person[] },
): readonly RawRecord[] => {
  const ownIds = new Set(own.map(({ id }) => id));
  let going = own.filter(
    ({ id, kind, values }) =>
      !staying.has(id) &&
      values['sample'] !== true &&
      (handedEntityOf(kind)?.handover.when?.(values, today) ?? true),
  );
  for (let before = -1; before !== going.length;) {
    before = going.length;
    const along = new Set(going.map(({ id }) => id));
    const named = new Set([
      ...going.flatMap(({ values }) => idsIn(values)),
      ...people.flatMap(({ partyId }) => partyId ?? []),
    ]);
    going = going.filter(({ id, kind, values }) => {
      const entity = handedEntityOf(kind);
      if (entity?.handover.onlyNamed === true && !named.has(id)) return false;
      return [...(entity?.partOf ?? []), ...(entity?.handover.staysWith ?? [])].every((field) => {
        const whole = values[field];
        return typeof whole !== 'string' || !ownIds.has(whole) || along.has(whole);
      });
    });
  }
  return going;
};

/** The places that what goes along names, and the places that those name. */
const namedBy = (
  going: readonly RawRecord[],
  places: readonly RawRecord[],
): readonly RawRecord[] => {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = new Map<string, RawRecord>();
  let wave: readonly RawRecord[] = going;
  while (wave.length > 0) {
    const next = wave
      .flatMap(({ values }) => idsIn(values))
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ id }) => !found.has(id));
    for (const place of next) found.set(place.id, place);
    wave = [...new Set(next)];
  }
  return [...found.values()];
};

const idsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return value.length === 36 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
};

const asHanded = (
  { kind, id, createdAt, values }: RawRecord,
  stays: (id: Json) => boolean,
): HandedRecord => {
  const entity = handedEntityOf(kind);
  const behind = new Set(['sample', ...(entity?.handover.without ?? [])]);
  const kept = Object.entries(values).flatMap(([name, value]): readonly [string, Json][] => {
    const field = entity?.fields[name];
    if (field === undefined || behind.has(name)) return [];
    if (field.refersTo === undefined) return [[name, value]];
    if (Array.isArray(value)) return [[name, value.filter((one: Json) => !stays(one))]];
    return stays(value) ? [] : [[name, value]];
  });
  return { kind, id, createdAt, values: Object.fromEntries(kept) };
};

const filesOf = (going: readonly RawRecord[]): readonly FileRef[] => {
  const byHash = new Map<string, FileRef>();
  for (const { values } of going) {
    const named = fileRef.safeParse(values['file']);
    if (named.success) byHash.set(named.data.hash, named.data);
  }
  return [...byHash.values()];
};
