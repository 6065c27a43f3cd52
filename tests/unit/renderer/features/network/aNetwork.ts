import { networkOf } from '../../../../../renderer/features/network/networkModel.ts';
import type { Network } from '../../../../../renderer/features/network/networkModel.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Entity, Json } from '../../../../../shared/domain/entity.ts';
import { panels } from '../../../../../shared/domain/enums.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { party } from '../../../../../shared/domain/party.ts';

type Values = Readonly<Record<string, Json>>;

const read = <E extends Entity>(entity: E, id: string, values: Values) =>
  readRecord(entity, {
    id,
    kind: entity.kind,
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'me',
    values,
  });

export const idAt = (at: number): string =>
  `019400aa-0000-7000-8000-${String(at).padStart(12, '0')}`;
export const aParty = (at: number, values: Values) => read(party, idAt(at), values);
export const anInitiative = (at: number, values: Values) => read(initiative, idAt(at), values);

/** Parties over the three corners, and initiatives that each of them sits at in turn. */
export const aCrowd = (parties: number, initiatives: number): Network => {
  const crowd = Array.from({ length: parties }, (_, at) =>
    aParty(at, { name: `Partij ${String(at)}`, panel: panels[at % 3] ?? 'residents' }),
  );
  const sitting = Array.from({ length: initiatives }, (_, at) =>
    anInitiative(1_000 + at, {
      title: `Initiatief ${String(at)}`,
      partyIds: Array.from({ length: 1 + (at % 4) }, (__, chair) =>
        idAt((at * 7 + chair * 13) % parties),
      ),
    }),
  );
  return networkOf(crowd, sitting);
};
