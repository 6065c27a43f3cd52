import { attachment } from '../../shared/domain/attachment.ts';
import { dayIn, daysAfter, lastDayOf } from '../../shared/domain/calendarDay.ts';
import { contactMoment } from '../../shared/domain/contactMoment.ts';
import type { ContactMoment } from '../../shared/domain/contactMoment.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { Entity, RawRecord, RecordOf } from '../../shared/domain/entity.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { allEntities } from '../../shared/domain/kinds.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { undercurrentNote } from '../../shared/domain/undercurrentNote.ts';
import type { Held } from '../../shared/privacy/retention.ts';

export interface HeldSource {
  readonly list: (kind: string, fields?: readonly string[]) => Promise<readonly RawRecord[]>;
}

/** Everything whose time runs, and since when. `timeZone` says which day an instant was. */
export const heldIn = async (source: HeldSource, timeZone: string): Promise<readonly Held[]> => {
  const day = (instant: string): string => dayIn(instant, timeZone);
  const moments = await own(source, contactMoment);
  const last = lastContacts(moments, day);
  return [
    ...contactsHeld(moments, last, day),
    ...(await peopleHeld(source, last, day)),
    ...(await groupsHeld(source, day)),
    ...(await own(source, undercurrentNote)).map(({ id, createdAt, reviewBy }): Held => ({
      kind: 'undercurrentNote',
      id,
      since: day(createdAt),
      reviewBy,
      isShared: false,
    })),
    ...photosHeld(await own(source, attachment)),
  ];
};

/** What colleagues shared is theirs to keep, and the sample belongs to nobody. */
const own = async <E extends Entity>(
  source: HeldSource,
  entity: E,
): Promise<readonly RecordOf<E>[]> =>
  (await source.list(entity.kind))
    .filter(({ shared, values }) => shared?.isOwn !== false && values['sample'] !== true)
    .map((raw) => readRecord(entity, raw));

/** By initiative, the day of the last contact about it. */
type LastContacts = ReadonlyMap<string, string>;

const dayOf = ({ when, createdAt }: ContactMoment, day: (instant: string) => string): string =>
  day(when ?? createdAt);

const lastContacts = (
  moments: readonly ContactMoment[],
  day: (instant: string) => string,
): LastContacts => {
  const last = new Map<string, string>();
  for (const moment of moments) {
    for (const id of moment.initiativeIds) last.set(id, later(last.get(id), dayOf(moment, day)));
  }
  return last;
};

/**
 * "Without contact": a contact about an initiative is kept for as long as there is contact about
 * that initiative; one about none counts from its own day.
 */
const contactsHeld = (
  moments: readonly ContactMoment[],
  last: LastContacts,
  day: (instant: string) => string,
): readonly Held[] =>
  moments.map((moment) => ({
    kind: 'contactMoment',
    id: moment.id,
    since: moment.initiativeIds.reduce((a, id) => later(last.get(id), a), dayOf(moment, day)),
    reviewBy: moment.reviewBy,
    isShared: false,
  }));

/** A person is needed while there is contact about what that person's party takes part in. */
const peopleHeld = async (
  source: HeldSource,
  last: LastContacts,
  day: (instant: string) => string,
): Promise<readonly Held[]> => {
  const people = await own(source, person);
  if (people.length === 0) return [];
  const lastWith = await lastContactsWith(source, last);
  return people.map(({ id, partyId, updatedAt, reviewBy }) => ({
    kind: 'person',
    id,
    since: later(partyId === null ? undefined : lastWith.get(partyId), day(updatedAt)),
    reviewBy,
    isShared: false,
  }));
};

/** By party, the day of the last contact about anything it takes part in. */
const lastContactsWith = async (
  source: HeldSource,
  last: LastContacts,
): Promise<ReadonlyMap<string, string>> => {
  const lastWith = new Map<string, string>();
  for (const raw of await source.list(initiative.kind, ['partyIds'])) {
    const on = last.get(raw.id);
    if (on === undefined) continue;
    for (const id of readRecord(initiative, raw).partyIds) {
      lastWith.set(id, later(lastWith.get(id), on));
    }
  }
  return lastWith;
};

const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other;

/** Groups of residents that nothing names any more: on a bridge or at a table they are needed. */
const groupsHeld = async (
  source: HeldSource,
  day: (instant: string) => string,
): Promise<readonly Held[]> => {
  const groups = (await own(source, party)).filter(
    ({ partyKind }) => partyKind === 'residents_group',
  );
  if (groups.length === 0) return [];
  const named = await namedParties(source);
  return groups
    .filter(({ id }) => !named.has(id))
    .map(({ id, updatedAt, reviewBy, shared }) => ({
      kind: 'party',
      id,
      since: day(updatedAt),
      reviewBy,
      isShared: shared?.isLive === true,
    }));
};

const namedParties = async (source: HeldSource): Promise<ReadonlySet<unknown>> => {
  const named = new Set<unknown>();
  for (const { kind, fields } of allEntities()) {
    const names = Object.keys(fields).filter((name) => fields[name]?.refersTo === 'party');
    if (names.length === 0) continue;
    for (const { values } of await source.list(kind, names)) {
      for (const name of names) for (const id of [values[name]].flat()) named.add(id);
    }
  }
  return named;
};

/** Their time runs from the first day without permission. */
const photosHeld = (photos: readonly RecordOf<typeof attachment>[]): readonly Held[] =>
  photos.flatMap(({ id, permission, permissionUntil, shared }) =>
    permissionUntil === null || permission === 'none'
      ? []
      : [
          {
            kind: 'attachment' as const,
            id,
            since: daysAfter(lastDayOf(permissionUntil), 1),
            reviewBy: null,
            isShared: shared?.isLive === true,
          },
        ],
  );
