import type { RawRecord } from '../../../shared/domain/entity.ts';

/** A group of residents never goes to colleagues by name; an organisation may. */
export const staysHome = ({ values }: Pick<RawRecord, 'values'>): boolean =>
  values['partyKind'] === 'residents_group';
