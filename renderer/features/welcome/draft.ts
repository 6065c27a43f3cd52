import { z } from 'zod';
import { areaSeed } from '../../../shared/domain/seed/areas.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { byName } from '../../domain/villageOrder.ts';
import { shippedAreas } from './shippedAreas.ts';

/** The choice for an area that is not among the five. */
export const otherArea = 'other';

/** What somebody filled in on Welkom; nothing is kept before they are done. A crash may leave it half. */
export const welcomeDraft = z.object({
  name: z.string(),
  role: z.string(),
  /** The id of a shipped area, or `otherArea`. */
  areaId: z.string(),
  otherName: z.string(),
  /** Shipped villages taken out. */
  removedIds: z.array(z.string()).readonly(),
  /** Villages put in, by the area they were put in. */
  added: z.array(z.object({ areaId: z.string(), name: z.string() })).readonly(),
});
export type Draft = Readonly<z.infer<typeof welcomeDraft>>;

interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** The villages of the chosen area as they now stand, in the order of the alphabet. */
export const villagesOf = ({ areaId, removedIds, added }: Draft): readonly Named[] => {
  const shipped = shippedAreas.find(({ id }) => id === areaId)?.villages ?? [];
  return [
    ...shipped.filter(({ id }) => !removedIds.includes(id)),
    ...added.filter((one) => one.areaId === areaId).map(({ name }) => ({ id: null, name })),
  ].toSorted(byName);
};

export const addVillage = (draft: Draft, name: string): Draft => {
  const shipped = shippedAreas
    .find(({ id }) => id === draft.areaId)
    ?.villages.find((village) => village.name === name);
  // Taken out a moment ago: it comes back as it was shipped, with its other names.
  if (shipped !== undefined && draft.removedIds.includes(shipped.id)) {
    return { ...draft, removedIds: draft.removedIds.filter((id) => id !== shipped.id) };
  }
  return { ...draft, added: [...draft.added, { areaId: draft.areaId, name }] };
};

export const removeVillage = (draft: Draft, name: string): Draft => {
  const gone = villagesOf(draft).find((village) => village.name === name);
  if (gone?.id != null) return { ...draft, removedIds: [...draft.removedIds, gone.id] };
  const isGone = (one: Draft['added'][number]): boolean =>
    one.areaId === draft.areaId && one.name === name;
  return { ...draft, added: draft.added.filter((one) => !isGone(one)) };
};

/** The areas and villages to begin with, and which area is the person's own. */
export const firstEdits = (
  draft: Draft,
  newId: () => string,
): { readonly edits: readonly Edit[]; readonly areaId: string } => {
  const isOther = draft.areaId === otherArea;
  const ownId = isOther ? newId() : draft.areaId;
  const area: readonly Edit[] = isOther
    ? [{ op: 'create', kind: 'area', id: ownId, values: { name: draft.otherName.trim() } }]
    : [];
  // Villages typed under an area that was not chosen in the end have nowhere to belong.
  const kept = draft.added.filter(({ areaId }) => isOther || areaId !== otherArea);
  const villages = kept.map(({ areaId, name }): Edit => {
    const areaPeriods = [{ areaId: areaId === otherArea ? ownId : areaId, from: null, to: null }];
    return { op: 'create', kind: 'village', id: newId(), values: { name, areaPeriods } };
  });
  const shipped = areaSeed().filter(({ id }) => !draft.removedIds.includes(id));
  return { edits: [...shipped, ...area, ...villages], areaId: ownId };
};
