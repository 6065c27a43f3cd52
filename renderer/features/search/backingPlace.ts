import { initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { call } from '../../app/api.ts';
import { readAll } from '../../app/records.ts';
import type { Route } from '../../app/route.ts';
import { backingFields } from '../../domain/backing/backing.ts';
import type { BackingKind } from '../../domain/backing/backing.ts';
import { byName } from '../../domain/villageOrder.ts';

/**
 * Where a programme or a fund stands: in a village with a card that it helps, on a card without a
 * village, or in the first village of its area. Null where it stands nowhere.
 */
export const backingPlace = async (kind: BackingKind, id: string): Promise<Route | null> => {
  const [backing, cards, villages] = await Promise.all([
    call('record:get', { kind, id }),
    readAll(initiative),
    readAll(village),
  ]);
  if (backing === null) return null;
  const helped = cards.filter((card) => card[backingFields[kind]].includes(id));
  const areaId = backing.values['areaId'] ?? null;
  const inOrder = villages.toSorted(byName);
  const at =
    inOrder.find((one) => helped.some(({ villageIds }) => villageIds.includes(one.id))) ??
    (helped.length > 0
      ? undefined
      : inOrder.find(({ areaPeriods }) =>
          areaId === null
            ? areaPeriods.length === 0
            : areaPeriods.some((period) => period.areaId === areaId),
        ));
  if (at !== undefined) return { screen: 'villages', id: `${at.id}/${id}` };
  const [card] = helped;
  return card === undefined ? null : { screen: 'initiative', id: card.id };
};
