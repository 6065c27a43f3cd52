import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** A move that was made on this screen and is not in the records yet. */
export interface Draft {
  readonly edits: readonly Edit[];
}

const without = <T>(list: readonly T[], value: unknown): readonly T[] =>
  list.filter((one) => one !== value);

/** The fields that a move on the board can change. */
const applyEdit = (to: Initiative, edit: Edit): Initiative => {
  switch (edit.op) {
    case 'set':
      return edit.field === 'stage' || edit.field === 'position'
        ? { ...to, [edit.field]: edit.value }
        : to;
    case 'add':
    case 'remove': {
      const { field } = edit;
      if (field !== 'villageIds' && field !== 'themes') return to;
      const rest = without<string>(to[field], edit.value);
      return { ...to, [field]: edit.op === 'add' ? [...rest, edit.value] : rest };
    }
    default:
      return to;
  }
};

/** The initiatives as they will be once the drafts are kept. Others keep their identity. */
export const applyDrafts = (
  initiatives: readonly Initiative[],
  drafts: readonly Draft[],
): readonly Initiative[] => {
  if (drafts.length === 0) return initiatives;
  const edits = new Map<string, Edit[]>();
  for (const edit of drafts.flatMap((draft) => draft.edits)) {
    const known = edits.get(edit.id);
    if (known === undefined) edits.set(edit.id, [edit]);
    else known.push(edit);
  }
  return initiatives.map((one) => edits.get(one.id)?.reduce(applyEdit, one) ?? one);
};
