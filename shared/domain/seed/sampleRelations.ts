import type { RelationKind } from '../relation.ts';
import { noaberschapTitle } from './sampleInitiatives.ts';

interface SampleRelation {
  readonly from: string;
  readonly is: RelationKind;
  readonly to: string;
}

const verzoamelstee = 'Verzoamelstee Bedum';
const burenhulp = 'VoorElkaar Burenhulp Zuidwolde';

/** What the talk says came out of what, belongs to what, and seeks each other out. */
export const sampleRelations: readonly SampleRelation[] = [
  { from: 'Kernnetwerk ouderenzorg', is: 'grew_from', to: noaberschapTitle },
  { from: verzoamelstee, is: 'grew_from', to: noaberschapTitle },
  { from: 'Beweeggroep Onderdendam', is: 'grew_from', to: verzoamelstee },
  { from: 'Dorpshuiskamer Zuidwolde', is: 'part_of', to: burenhulp },
  { from: 'Repaircafé Zuidwolde', is: 'part_of', to: burenhulp },
  { from: verzoamelstee, is: 'seeks_out', to: 'Verzoamelstees zoeken elkaar op' },
];
