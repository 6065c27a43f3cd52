import { areaIds } from '../../../shared/domain/seed/areas.ts';
import {
  bedum,
  deMarne,
  eemsmond,
  middelstum,
  winsum,
  winsumWest,
} from '../../../shared/domain/seed/villages.ts';
import type { ShippedVillage } from '../../../shared/domain/seed/villages.ts';

export interface ShippedArea {
  readonly id: string;
  readonly name: string;
  readonly villages: readonly ShippedVillage[];
}

/** The five areas to choose from, each with its villages. */
export const shippedAreas: readonly ShippedArea[] = [
  { id: areaIds.bedum, name: 'Bedum', villages: Object.values(bedum) },
  { id: areaIds.deMarne, name: 'De Marne', villages: deMarne },
  { id: areaIds.winsum, name: 'Winsum', villages: [...winsum, ...winsumWest] },
  { id: areaIds.eemsmond, name: 'Eemsmond', villages: eemsmond },
  { id: areaIds.middelstum, name: 'Middelstum', villages: middelstum },
];
