import type { Entity } from '../../shared/domain/entity.ts';

/** The fields of an entity that hold words and that no colleague may get. */
export const privateWords = ({ fields }: Entity): readonly string[] =>
  Object.entries(fields).flatMap(([name, { visibility, initial }]) =>
    visibility === 'private' && initial === '' && name !== 'position' ? name : [],
  );
