import type { SharedState } from '../../shared/domain/entity.ts';
import { entityOf } from '../../shared/domain/kinds.ts';

/** As much of a record as tells who else has it. */
export interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly shared?: SharedState;
}

/** Colleagues have this kind from the start: nobody shared it, and nobody can take it back. */
export const isOfEverybody = ({ kind }: Pick<Kept, 'kind'>): boolean =>
  entityOf(kind)?.home === 'shared';

/** It lies, or lay, with colleagues too. */
export const isWithColleagues = (record: Kept): boolean =>
  record.shared !== undefined || isOfEverybody(record);
