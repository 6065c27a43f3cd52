import type { Triage } from '../enums.ts';
import type { SamplePartyName } from './sampleParties.ts';

/** The coffee table of the talk: who sat there it says, when and where it does not. */
export const sampleCoffeeParties: readonly SamplePartyName[] = [
  'politie',
  'gemeente',
  'woningbouw',
];

interface SampleSignal {
  readonly text: string;
  readonly triage?: Triage;
  readonly isLoose?: true;
}

/** What was said there the talk does not tell: these are made up, and say so. */
export const sampleSignals: readonly SampleSignal[] = [
  { text: 'Voorbeeld (verzonnen): de lamp bij de bushalte is stuk', triage: 'desk' },
  { text: 'Voorbeeld (verzonnen): een moestuin op het lege veldje', triage: 'fits_many' },
  { text: 'Voorbeeld (verzonnen): samen de stoep sneeuwvrij houden' },
  { text: 'Voorbeeld (verzonnen): een plek om gereedschap te lenen' },
  { text: 'Voorbeeld (verzonnen): wie kent de oude veldnamen nog?', isLoose: true },
];
