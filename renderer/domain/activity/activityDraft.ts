import { z } from 'zod';
import { activityKind } from '../../../shared/domain/activity.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import { fuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** An activity as it stands in its dialog, until it is kept. A crash may leave it half. */
export const activityDraft = z.object({
  name: z.string(),
  activityKind,
  on: fuzzyDate.nullable(),
  villageIds: z.array(z.string()).readonly(),
  departmentId: z.string().nullable(),
});
export type ActivityDraft = z.infer<typeof activityDraft>;

/** What its form is called while it is filled in, on the page of an initiative or of a village. */
export const activityForm = (
  id: string | null,
  on: { readonly initiativeId?: string; readonly villageId?: string | undefined },
): string => `activity/${id ?? 'new'}/${on.initiativeId ?? `/${on.villageId ?? ''}`}`;

export const newActivity = (villageIds: readonly string[]): ActivityDraft => ({
  name: '',
  activityKind: 'together',
  on: null,
  villageIds,
  departmentId: null,
});

export const draftOf = (of: Activity): ActivityDraft => {
  const { name, activityKind: kindOf, on, villageIds, departmentId } = of;
  return { name, activityKind: kindOf, on, villageIds, departmentId };
};

/** A department belongs to thinking along alone. */
const tidied = (draft: ActivityDraft): ActivityDraft => ({
  ...draft,
  name: draft.name.trim(),
  departmentId: draft.activityKind === 'think_along' ? draft.departmentId : null,
});

const kind = 'activity';

/** Made where an initiative is read, it belongs to that initiative at once. */
export const createActivity = (
  id: string,
  draft: ActivityDraft,
  initiativeId: string | null,
): readonly Edit[] => {
  const { villageIds, ...rest } = tidied(draft);
  return [
    { op: 'create', kind, id, values: { ...rest, villageIds: [...villageIds] } },
    ...(initiativeId === null ? [] : [linkActivity('add', initiativeId, id)]),
  ];
};

export const linkActivity = (op: 'add' | 'remove', initiativeId: string, value: string): Edit => ({
  op,
  kind: 'initiative',
  id: initiativeId,
  field: 'activityIds',
  value,
});

/** Only what is different now. */
export const changeActivity = (before: Activity, draft: ActivityDraft): readonly Edit[] => {
  const after = tidied(draft);
  const { id } = before;
  const fields = ['name', 'activityKind', 'on', 'departmentId'] as const;
  const differs = (field: (typeof fields)[number]): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return [
    ...fields
      .filter(differs)
      .map((field): Edit => ({ op: 'set', kind, id, field, value: after[field] })),
    ...after.villageIds
      .filter((one) => !before.villageIds.includes(one))
      .map((value): Edit => ({ op: 'add', kind, id, field: 'villageIds', value })),
    ...before.villageIds
      .filter((one) => !after.villageIds.includes(one))
      .map((value): Edit => ({ op: 'remove', kind, id, field: 'villageIds', value })),
  ];
};

const never = '9999-12-31';

/** What has no day stands last. */
export const byDay = (a: Activity, b: Activity): number =>
  (a.on?.value ?? never).localeCompare(b.on?.value ?? never) || a.name.localeCompare(b.name, 'nl');
