import type { RawRecord } from '../../../shared/domain/entity.ts';
import { game } from '../../../shared/domain/game.ts';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import { allEntities } from '../../../shared/domain/kinds.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';

/** Every field of every kind that may name a party. */
const places = allEntities().flatMap(({ kind, fields }) =>
  Object.entries(fields)
    .filter(([, field]) => field.refersTo === 'party')
    .map(([field, { merge }]) => ({ kind, field, isSet: merge === 'set' })),
);

/** Puts one party where another was named, or nobody. A chair at which both sit is kept once. */
export const replacements = (
  records: readonly RawRecord[],
  from: string,
  to: string | null,
): readonly Edit[] => {
  const seats = records.filter(({ kind }) => kind === gameSeat.kind);
  return records.flatMap((record) => {
    const { kind, id, values } = record;
    if (kind === gameSeat.kind && values['partyId'] === from) {
      const kept = twinOf(record, seats, to);
      // A chair without a party is the coordinator's own: of one that goes nothing is left.
      if (to === null || kept !== undefined) return withoutSeat(record, kept, records);
    }
    return places
      .filter((place) => place.kind === kind)
      .flatMap(({ field, isSet }): readonly Edit[] => {
        const value = values[field];
        const of = { kind, id, field };
        if (!isSet) return value === from ? [{ op: 'set', ...of, value: to }] : [];
        if (!Array.isArray(value) || !value.includes(from)) return [];
        const isNew = to !== null && !value.includes(to);
        return [
          { op: 'remove', ...of, value: from },
          ...(isNew ? [{ op: 'add' as const, ...of, value: to }] : []),
        ];
      });
  });
};

/** The chair of the other one at the same table. */
const twinOf = (
  { values }: RawRecord,
  seats: readonly RawRecord[],
  to: string | null,
): RawRecord | undefined =>
  to === null
    ? undefined
    : seats.find(
        ({ values: other }) => other['partyId'] === to && other['gameId'] === values['gameId'],
      );

/** The turn and the tactic go to the chair that stays, where there is one. */
const withoutSeat = (
  seat: RawRecord,
  kept: RawRecord | undefined,
  records: readonly RawRecord[],
): readonly Edit[] => {
  const turns = records
    .filter(({ kind, values }) => kind === game.kind && values['turnSeatId'] === seat.id)
    .map(({ kind, id }): Edit => {
      return { op: 'set', kind, id, field: 'turnSeatId', value: kept?.id ?? null };
    });
  const tactics = [kept, seat].flatMap(tacticOf);
  const isTold = kept !== undefined && tacticOf(seat).length > 0;
  return [
    ...turns,
    ...(isTold
      ? [
          {
            op: 'set' as const,
            kind: kept.kind,
            id: kept.id,
            field: 'tactic',
            value: tactics.join('\n').slice(0, 2_000),
          },
        ]
      : []),
    { op: 'delete', kind: seat.kind, id: seat.id },
  ];
};

/** The whole step: what named it names the other, or nobody, and the party itself goes. */
export const editsToReplace = async (from: string, to: string | null): Promise<readonly Edit[]> => {
  const kinds = [...new Set([...places.map(({ kind }) => kind), game.kind])];
  const lists = await Promise.all(kinds.map((kind) => call('record:list', { kind })));
  return [...replacements(lists.flat(), from, to), { op: 'delete', kind: 'party', id: from }];
};

const tacticOf = (seat: RawRecord | undefined): readonly string[] => {
  const tactic = seat?.values['tactic'];
  return typeof tactic === 'string' && tactic !== '' ? [tactic] : [];
};
