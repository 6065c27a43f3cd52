import { z } from 'zod';
import type { Entity, Json } from '../../../shared/domain/entity.ts';
import { allEntities, entityOf } from '../../../shared/domain/kinds.ts';
import { showKept } from '../../kernel/visible.ts';
import type { Shown } from '../../kernel/visible.ts';
import { shownOf } from '../engine/recordShards.ts';
import type { Engine } from '../engine/engine.ts';

/** A record that names a file. */
export interface FileHolder {
  readonly hash: string;
  readonly size: number;
  readonly isLive: boolean;
  readonly authorId: string;
}

const named = z.object({ hash: z.string(), size: z.number() });

/** Which files the records of a store name, those of deleted records too. */
export const fileHolders = async (engine: Engine): Promise<readonly FileHolder[]> => {
  const holders: FileHolder[] = [];
  for (const entity of allEntities()) {
    const fields = fileFieldsOf(entity);
    if (fields.length === 0) continue;
    for (const { items } of await engine.records.loadKind(entity.kind)) {
      for (const [id, held] of items) {
        const live = shownOf(entity.kind, held);
        const record = live === null ? engine.state.records.find(entity.kind, id) : undefined;
        const shown = live ?? (record === undefined ? null : showKept(record));
        if (shown !== null) holders.push(...namedBy(entity, fields, shown, live !== null));
      }
    }
  }
  return holders;
};

/** Says of a kind whether its records name files. */
export const namesFiles = (kind: string): boolean => {
  const entity = entityOf(kind);
  return entity !== undefined && fileFieldsOf(entity).length > 0;
};

const fileFieldsOf = ({ fields }: Entity): readonly string[] =>
  Object.entries(fields).flatMap(([name, { holdsFile }]) => (holdsFile === true ? [name] : []));

const namedBy = (
  entity: Entity,
  fields: readonly string[],
  { values, authorId }: Shown,
  isLive: boolean,
): readonly FileHolder[] =>
  fields.flatMap((field) => {
    const value = sound(entity, field, values[field]);
    return value === undefined ? [] : [{ ...value, isLive, authorId }];
  });

/** A colleague's record may say anything. */
const sound = (entity: Entity, field: string, value: Json | undefined) => {
  const read = entity.fields[field]?.schema.safeParse(value);
  return read?.success === true ? named.safeParse(read.data).data : undefined;
};
