import type { Activity } from '../../../shared/domain/activity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** An activity as it stands in its dialog, until it is kept. */
export type ActivityDraft = Pick<
  Activity,
  'name' | 'activityKind' | 'on' | 'villageIds' | 'departmentId'
>;

export const newActivity = (villageIds: readonly string[]): ActivityDraft => ({
  name: '',
  activityKind: 'together',
  on: null,
  villageIds,
  departmentId: null,
});

export const draftOf = (of: Activity): ActivityDraft => {
  const { name, activityKind, on, villageIds, departmentId } = of;
  return { name, activityKind, on, villageIds, departmentId };
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
