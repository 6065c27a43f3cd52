import type { ContactMoment } from '../contactMoment.ts';
import type { Dilemma } from '../dilemma.ts';
import type { Role } from '../rolePeriod.ts';
import type { Translation, TranslationWords } from '../translation.ts';
import { noaberschapTitle, talkTitle } from './sampleInitiatives.ts';

// What the talk says of the work itself, in our words. Where it gives no instance, one is made up,
// and says so.

export const sampleDilemmas: readonly Pick<Dilemma, 'oneSide' | 'otherSide' | 'choice'>[] = [
  {
    oneSide: 'Sturen: de gemeente bewaakt de regels en is er als vangnet.',
    otherSide: 'Loslaten: inwoners regelen het zelf, samen.',
    choice: 'Soms het een, soms het ander, soms een beetje van beide.',
  },
  {
    oneSide: 'Een vraag uit het dorp past in geen enkel vak.',
    otherSide: 'In het gemeentehuis heeft elk vak eigen beleid en eigen mensen.',
    choice: 'Breng de vraag zo dat beide kanten hem verstaan. Botsen mag, als het veilig is.',
  },
];

export const sampleTranslations: readonly Pick<Translation, TranslationWords>[] = [
  {
    theirWords: 'Voorbeeld (verzonnen): laat ons het maar doen',
    bridgeWords: 'ruimte geven',
    ourWords: 'faciliteren',
  },
  {
    theirWords: 'Voorbeeld (verzonnen): hoe het gaat in huis, tuin en straat',
    bridgeWords: 'prettig wonen in het dorp',
    ourWords: 'leefbaarheid',
  },
];

interface OfInitiative {
  readonly of: string;
}

export const sampleExperiment: OfInitiative & { readonly hypothesis: string } = {
  of: 'Dorpshuiskamer Zuidwolde',
  hypothesis: 'Voorbeeld (verzonnen): samen koken brengt nieuwe mensen binnen.',
};

export const sampleAgreement: OfInitiative & { readonly what: string } = {
  of: 'Speeltuin De Eiken',
  what: 'Voorbeeld (verzonnen): de buren maaien het gras om de toestellen zelf.',
};

export const sampleQuestion: OfInitiative & {
  readonly question: string;
  readonly specialist: string;
} = {
  of: 'Speeltuin Populieren',
  question: 'Voorbeeld (verzonnen): mag een groep buren zelf een toestel plaatsen?',
  specialist: 'beleidsmedewerker groen',
};

/** When the roles began the talk says only of what it says about Noaberschap. */
export const sampleRoles: readonly (OfInitiative & {
  readonly role: Role;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string;
})[] = [
  {
    of: noaberschapTitle,
    role: 'steering',
    from: '2014-01-01',
    to: '2015-01-01',
    why: 'Voorbeeld (verzonnen): in het begin kan sturen helpen.',
  },
  {
    of: noaberschapTitle,
    role: 'letting_go',
    from: '2015-01-01',
    to: null,
    why: 'Het ging over naar de dorpencoördinator. Loslaten is niet: je er nooit meer mee bemoeien.',
  },
  {
    of: 'Uitvoering dorpsvisie Zuidwolde',
    role: 'bit_of_both',
    from: null,
    to: null,
    why: 'Voorbeeld (verzonnen): meedoen in de praktijk, en het dorp beslist.',
  },
];

/** One foot in the water, one on the shore; the second is the talk itself. */
export const sampleContacts: readonly (Pick<
  ContactMoment,
  'when' | 'placeKind' | 'direction' | 'worldPosition' | 'note'
> & {
  readonly of: string;
})[] = [
  {
    of: 'Dorpshuiskamer Zuidwolde',
    when: '2018-01-09T13:30:00Z',
    placeKind: 'village_house',
    direction: 'to_village',
    worldPosition: -2,
    note: 'Voorbeeld (verzonnen): een kop koffie tussendoor.',
  },
  {
    of: talkTitle,
    when: '2018-01-11T18:30:00Z',
    placeKind: 'town_hall',
    direction: 'to_town_hall',
    worldPosition: 2,
    note: 'Verteld aan de commissies. Het uur is verzonnen.',
  },
];
