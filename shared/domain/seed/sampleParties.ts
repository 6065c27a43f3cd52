import type { Layer, PartyKind } from '../enums.ts';
import { shippedDepartments } from './departments.ts';

export interface SampleParty {
  readonly name: string;
  readonly kind: PartyKind;
  readonly departmentId?: string | undefined;
  readonly layer?: Layer;
}

/** The groups and organisations that the talk of 11 January 2018 names. Never a person. */
export const sampleParties = {
  gemeente: { name: 'Gemeente Bedum', kind: 'department' },
  provincie: { name: 'Provincie', kind: 'province' },
  politie: { name: 'Politie', kind: 'police' },
  woningbouw: { name: 'Woningbouw', kind: 'housing' },
  werkgroep: { name: 'Werkgroep Dorpsondersteuner Onderdendam', kind: 'residents_group' },
  burenhulp: { name: 'VoorElkaar Burenhulp', kind: 'residents_group' },
  sport: { name: 'Huis voor de Sport', kind: 'civil_society' },
  verzoamelstees: { name: 'Verzoamelstees', kind: 'network' },
  zorgbelang: { name: 'Zorgbelang', kind: 'civil_society' },
  commissieAbz: { name: 'Commissie ABZ', kind: 'department', layer: 'board' },
  commissieVrom: {
    name: 'Commissie VROM',
    kind: 'department',
    departmentId: shippedDepartments.find(({ name }) => name === 'VROM')?.id,
    layer: 'board',
  },
} as const satisfies Record<string, SampleParty>;
export type SamplePartyName = keyof typeof sampleParties;
