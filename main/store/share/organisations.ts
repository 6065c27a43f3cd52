import type { RawRecord } from '../../../shared/domain/entity.ts';
import { party } from '../../../shared/domain/party.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import { namingOf } from '../../../shared/privacy/namesIn.ts';
import type { Known, Naming } from '../../../shared/privacy/namesIn.ts';
import type { Change } from '../edit/change.ts';
import type { Cards } from './cards.ts';
import { staysHome } from './staysHome.ts';

interface Introduced {
  /** By the id here, the id under which colleagues know it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/** Those of which colleagues do not know the name yet. */
export const unknownAmong = async (
  cards: Cards,
  organisations: readonly RawRecord[],
): Promise<readonly RawRecord[]> => {
  const free = await knownElsewhere(cards);
  return organisations.filter((one) => one.shared === undefined && !free.some(isNamedAs(one)));
};

const knownElsewhere = async (cards: Cards): Promise<readonly RawRecord[]> =>
  (await cards.list(party.kind)).filter(({ shared }) => shared?.isOwn === false);

const isNamedAs =
  (one: RawRecord) =>
  (other: RawRecord): boolean =>
    nameOf(other).toLowerCase() === nameOf(one).toLowerCase();

/** Lets colleagues know these organisations; one that they know by the same name is that one. */
export const introduce = async (
  cards: Cards,
  newId: () => string,
  organisations: readonly RawRecord[],
): Promise<Introduced> => {
  const ids = new Map<string, string>();
  const changes: Change[] = [];
  const free = await knownElsewhere(cards);
  for (const one of organisations) {
    const same = free.find(isNamedAs(one));
    const sharedId = one.shared?.id ?? same?.shared?.id ?? newId();
    ids.set(one.id, sharedId);
    if (one.shared !== undefined) continue;
    const { kind, id } = one;
    if (same === undefined) {
      const keys = shareKeys(party).flatMap((field) => {
        const value = one.values[field];
        return value === undefined ? [] : [[field, value] as const];
      });
      const values = Object.fromEntries(keys);
      changes.push({ op: 'create', kind, id: sharedId, values, in: 'shared' });
    }
    changes.push({ op: 'set', kind, id, field: 'sharedAs', value: sharedId, in: 'private' });
  }
  return { ids, changes };
};

/**
 * What is known when the name of an organisation itself is looked at: it cannot say of itself that it
 * is no person, so only groups of residents count.
 */
export const organisationNaming = (known: Known): Naming => {
  const groups = known.parties.filter(({ partyKind }) => staysHome({ values: { partyKind } }));
  return namingOf({ ...known, parties: groups });
};

export const nameOf = ({ values }: RawRecord): string =>
  typeof values['name'] === 'string' ? values['name'] : '';
