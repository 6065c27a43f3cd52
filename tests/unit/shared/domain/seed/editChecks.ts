import { entityOf } from '../../../../../shared/domain/kinds.ts';
import { edit as editSchema } from '../../../../../shared/ipc/edit.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';

export type CreateEdit = Extract<Edit, { op: 'create' }>;

export const creates = (edits: readonly Edit[], kind?: string): readonly CreateEdit[] =>
  edits
    .filter((edit): edit is CreateEdit => edit.op === 'create')
    .filter((edit) => kind === undefined || edit.kind === kind);

/** What an edit says that its entity does not know or does not take. */
export const objections = (edit: Edit): readonly string[] => {
  const entity = entityOf(edit.kind);
  if (!editSchema.safeParse(edit).success) return [`${edit.id}: no edit`];
  if (edit.op !== 'create') return [`${edit.id}: not a create`];
  if (entity === undefined) return [`${edit.kind}: no such kind`];
  return Object.entries(edit.values).flatMap(([name, value]) => {
    const field = entity.fields[name];
    if (field === undefined) return [`${edit.kind}.${name}: no such field`];
    const whole = field.merge === 'set' ? field.schema.array() : field.schema;
    return whole.safeParse(value).success ? [] : [`${edit.kind}.${name}: ${JSON.stringify(value)}`];
  });
};
