import { z } from 'zod';
import { origin } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { positionAtTop } from '../../../shared/domain/position.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** What was heard, as it is being written down. A crash may leave it half. */
export const heardDraft = z.object({
  title: z.string(),
  villageId: z.string().nullable(),
  origin: origin.nullable(),
});
export type Heard = z.infer<typeof heardDraft>;

export const nothingHeard: Heard = { title: '', villageId: null, origin: null };

/** A card for it, at the top of its column: nothing but what was filled in. */
export const heardEdit = (
  id: string,
  { title, villageId, origin: from }: Heard,
  cards: readonly Pick<Initiative, 'stage' | 'outcome' | 'position'>[],
): Edit => {
  const above = cards.filter(({ stage, outcome }) => stage === 'heard' && outcome === null);
  return {
    op: 'create',
    kind: 'initiative',
    id,
    values: {
      title: title.trim(),
      stage: 'heard',
      position: positionAtTop(above.map(({ position }) => position)),
      ...(villageId === null ? {} : { villageIds: [villageId] }),
      ...(from === null ? {} : { origin: from }),
    },
  };
};

/** A village that nobody had kept yet, in the person's own area. */
export const villageEdit = (id: string, name: string, areaId: string | null): Edit => ({
  op: 'create',
  kind: 'village',
  id,
  values: {
    name,
    areaPeriods: areaId === null ? [] : [{ areaId, from: null, to: null }],
  },
});
