import { area } from '../../../shared/domain/area.ts';
import { department } from '../../../shared/domain/department.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import type { Entity, RawRecord } from '../../../shared/domain/entity.ts';
import { party } from '../../../shared/domain/party.ts';
import { person } from '../../../shared/domain/person.ts';
import { shippedDepartments } from '../../../shared/domain/seed/departments.ts';
import { village } from '../../../shared/domain/village.ts';
import type { ChosenHit, ShareHit } from '../../../shared/ipc/share.ts';
import { namingOf } from '../../../shared/privacy/namesIn.ts';
import type { Known, Naming } from '../../../shared/privacy/namesIn.ts';
import type { Cards } from './cards.ts';
import { leaving, withoutParties } from './going.ts';
import type { Going, Leaving, Values } from './going.ts';
import type { Links } from './links.ts';
import { applyTo, nameChecker } from './nameCheck.ts';
import { nameOf, organisationNaming, unknownAmong } from './organisations.ts';

interface Checked extends Leaving {
  /** The organisations that colleagues get to know by this. */
  readonly introduced: readonly Going[];
  readonly hits: readonly ShareHit[];
}

/** All that one click gives to colleagues, and what in it looks like a person. */
export const checked = async (
  around: { readonly cards: Cards; readonly links: Links },
  root: RawRecord,
): Promise<Checked> => {
  const all = await leaving(around, root);
  const introduced = (await unknownAmong(around.cards, all.organisations)).map(asGoing);
  const known = await knownNames(around.cards);
  const hits = [
    ...hitsIn(all.going, namingOf(known)),
    ...hitsIn(introduced, organisationNaming(known)),
  ];
  return { ...all, introduced, hits };
};

const asGoing = (organisation: RawRecord): Going => ({
  record: organisation,
  values: { name: nameOf(organisation) },
  key: (field) => `${organisation.kind}/${field}/${organisation.id}`,
});

const knownNames = async (cards: Cards): Promise<Known> => {
  const all = async <E extends Entity>(entity: E) =>
    (await cards.list(entity.kind)).map((raw) => readRecord(entity, raw));
  return {
    villages: await all(village),
    places: [...(await all(area)), ...(await all(department)), ...shippedDepartments],
    parties: await all(party),
    persons: await all(person),
  };
};

const hitsIn = (going: readonly Going[], naming: Naming): readonly ShareHit[] => {
  const check = nameChecker(naming);
  return going.flatMap(({ record, values, key }) =>
    check(record.kind, values).map((hit) => ({ ...hit, field: key(hit.field) })),
  );
};

/** What colleagues get after the choices. An organisation of whose name nothing is left stays here. */
export const cleanedLeaving = (
  { going, joining, organisations, introduced, hits }: Checked,
  choices: readonly ChosenHit[],
): Pick<Leaving, 'going' | 'joining' | 'organisations'> => {
  const named = new Map(
    introduced.map((one) => [one.record.id, cleanedOf(one, hits, choices)['name'] ?? '']),
  );
  const left = new Set([...named].filter(([, name]) => name === '').map(([id]) => id));
  return {
    going: going.map((one) => {
      const values = cleanedOf(one, hits, choices);
      return { ...one, values: withoutParties(one.record.kind, values, left) };
    }),
    joining: joining.filter(({ organisation }) => !left.has(organisation.id)),
    organisations: organisations
      .filter(({ id }) => !left.has(id))
      .map((one) => {
        const name = named.get(one.id) ?? nameOf(one);
        return { ...one, values: { ...one.values, name } };
      }),
  };
};

/** The values with every choice about a name made. */
const cleanedOf = (
  { values, key }: Going,
  hits: readonly ShareHit[],
  choices: readonly ChosenHit[],
): Values => {
  const keyed = Object.entries(values).map(([field, value]) => [key(field), value] as const);
  const cleaned = applyTo(Object.fromEntries(keyed), hits, choices);
  return Object.fromEntries(
    Object.keys(values).map((field) => [field, cleaned[key(field)] ?? null]),
  );
};
