import { z } from 'zod';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import { role } from '../../../shared/domain/rolePeriod.ts';
import type { Role, RolePeriod } from '../../../shared/domain/rolePeriod.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** A period as it stands in its dialog, until it is kept. A crash may leave it half. */
export const roleDraft = z.object({
  plane: z.string(),
  role: role.nullable(),
  from: fuzzyDate,
  to: fuzzyDate.nullable(),
  why: z.string(),
});
export type RoleDraft = z.infer<typeof roleDraft>;

/** What its form is called while it is filled in. */
export const roleForm = (initiativeId: string, period: Pick<RolePeriod, 'id'> | null): string =>
  `role/${initiativeId}/${period?.id ?? 'new'}`;

type Draft = RoleDraft & { readonly role: Role };

/**
 * Another role from a day on: what ran on the same plane ends there. A choice of the same day is
 * a change of mind, and leaves no period of no days behind.
 */
export const chooseRole = (
  periods: readonly RolePeriod[],
  { initiativeId, id }: { readonly initiativeId: string; readonly id: string },
  draft: Draft,
): readonly Edit[] => {
  const running = periods.filter(
    ({ plane, to, from }) =>
      plane === draft.plane && to === null && (from?.value ?? '') <= draft.from.value,
  );
  const begunThen = running.find(({ from }) => from?.value === draft.from.value);
  if (begunThen !== undefined) return changeRole(begunThen, draft);
  return [
    ...running.map((one) => set(one.id, 'to', draft.from)),
    {
      op: 'create',
      kind: 'rolePeriod',
      id,
      values: { initiativeId, ...draft, why: draft.why.trim() },
    },
  ];
};

/** What makes the period as the draft says: only what differs. */
export const changeRole = (period: RolePeriod, draft: Draft): readonly Edit[] => {
  const after = { ...draft, why: draft.why.trim() };
  return (['plane', 'role', 'from', 'to', 'why'] as const).flatMap((field) =>
    isSame(period[field], after[field]) ? [] : [set(period.id, field, after[field])],
  );
};

const set = (id: string, field: string, value: Json): Edit => ({
  op: 'set',
  kind: 'rolePeriod',
  id,
  field,
  value,
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
