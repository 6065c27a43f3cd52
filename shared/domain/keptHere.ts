import type { Entity } from './entity.ts';
import type { Field } from './field.ts';

/** All fields private: `ShareKey` of such an entity is `never`, so that an exporter has nothing to take. */
export type KeptHere = Entity<Readonly<Record<string, Field<unknown, 'private'>>>> & {
  readonly home: 'private';
  readonly mayShare: () => false;
  /** It has no place in a handover either. */
  readonly handover?: never;
};
