import { seedId } from './seedId.ts';

export interface ShippedDepartment {
  readonly id: string;
  readonly name: string;
}

/** The departments that the talk names. One gets a record of its own once somebody changes it. */
export const shippedDepartments: readonly ShippedDepartment[] = [
  { id: seedId(901), name: 'VROM' },
  { id: seedId(902), name: 'Buitendienst/Openbare werken' },
  { id: seedId(903), name: 'Welzijn' },
];
