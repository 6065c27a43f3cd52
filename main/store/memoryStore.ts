import type { Json, RawRecord } from '../../shared/domain/entity.ts';
import type { Edit } from '../../shared/ipc/edit.ts';

/** Stand-in while the real store is built in this folder: keeps records in memory only. */
export const createMemoryStore = (now: () => number) => {
  const records = new Map<string, RawRecord>();
  const iso = () => new Date(now()).toISOString();

  const change = (id: string, field: string, next: (old: Json | undefined) => Json): void => {
    const old = records.get(id);
    if (old === undefined) return;
    const values = { ...old.values, [field]: next(old.values[field]) };
    records.set(id, { ...old, updatedAt: iso(), values });
  };
  const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? [...value] : []);

  const apply = (edit: Edit): void => {
    switch (edit.op) {
      case 'create':
        records.set(edit.id, {
          id: edit.id,
          kind: edit.kind,
          createdAt: iso(),
          updatedAt: iso(),
          authorId: 'me',
          values: edit.values,
        });
        return;
      case 'set':
        change(edit.id, edit.field, () => edit.value);
        return;
      case 'add':
        change(edit.id, edit.field, (old) => [...new Set([...asList(old), edit.value])]);
        return;
      case 'remove':
        change(edit.id, edit.field, (old) => asList(old).filter((v) => v !== edit.value));
        return;
      case 'text':
        change(edit.id, edit.field, () => edit.next);
        return;
      case 'delete':
        records.delete(edit.id);
        return;
      case 'restore':
        return;
    }
  };

  return {
    list: (kind: string): RawRecord[] => [...records.values()].filter((r) => r.kind === kind),
    get: (id: string): RawRecord | null => records.get(id) ?? null,
    write: (edits: readonly Edit[]): void => {
      edits.forEach(apply);
    },
  };
};
