import type { ActivityKind } from '../activity.ts';
import type { ContributionKind, ContributionStatus } from '../contribution.ts';
import type { Outcome, Stage, Theme } from '../enums.ts';
import type { FuzzyDate } from '../fuzzyDate.ts';
import type { SamplePartyName } from './sampleParties.ts';
import { bedum } from './villages.ts';

interface SamplePlank {
  readonly kind: ContributionKind;
  readonly text: string;
  readonly who?: SamplePartyName;
  readonly status?: ContributionStatus;
}

interface SampleActivity {
  readonly name: string;
  readonly kind: ActivityKind;
  readonly on?: FuzzyDate;
}

export interface SampleInitiative {
  readonly title: string;
  readonly village?: keyof typeof bedum;
  readonly themes?: readonly Theme[];
  readonly tags?: readonly string[];
  readonly stage: Stage;
  readonly outcome?: Outcome;
  readonly parties?: readonly SamplePartyName[];
  /** What the talk says that somebody brings along; a missing one where it names nobody. */
  readonly planks?: readonly SamplePlank[];
  /** What the talk says that they do; a season where it has one. */
  readonly activities?: readonly SampleActivity[];
  /** What the talk names behind it. */
  readonly programme?: string;
  readonly funding?: string;
  /** When it began, where the talk says so. */
  readonly begunOn?: FuzzyDate;
  readonly notes: string;
}

/** What the talk says of a programme and of money: no amounts, and years only where it has them. */
export const noaberschapProgramme = { name: 'Noaberschap', period: 'vanaf 2014' };
export const sampleFunding = [
  { name: 'Niet-krimpmiddelen van de provincie', period: 'vanaf 2014' },
  { name: 'Middelen voor het aardbevingsgebied', period: '2018' },
] as const;

/** Titles that lessons refer to. */
export const noaberschapTitle = 'Project Noaberschap';
/** The coordinator is the one who has to speak there. */
export const talkTitle = 'Presentatie commissies ABZ en VROM';

/**
 * What the talk of 11 January 2018 says of its projects, and no more: what it leaves out (a
 * village, a theme, where it began) stays empty here. The last two are the coordinator's own work.
 */
export const sampleInitiatives: readonly SampleInitiative[] = [
  {
    title: noaberschapTitle,
    themes: ['care'],
    stage: 'running',
    outcome: 'passed_on',
    begunOn: { value: '2014-01-01', precision: 'year' },
    parties: ['gemeente', 'provincie'],
    programme: noaberschapProgramme.name,
    funding: 'Niet-krimpmiddelen van de provincie',
    planks: [
      { kind: 'strength', text: 'ermee beginnen', who: 'gemeente' },
      { kind: 'position', text: 'geld: niet-krimpmiddelen', who: 'provincie' },
    ],
    notes:
      'Van de gemeente Bedum, vanaf 2014. De provincie hielp mee met geld: de niet-krimpmiddelen. Het begon bij de zorg. In 2015 ging het over naar de dorpencoördinator; die kijkt breder.',
  },
  {
    title: 'Kernnetwerk ouderenzorg',
    themes: ['care'],
    tags: ['samenwerking'],
    stage: 'running',
    notes: 'Voortgekomen uit Noaberschap. Hierin werken we samen met andere partijen.',
  },
  {
    title: 'Verzoamelstee Bedum',
    village: 'bedum',
    themes: ['care'],
    stage: 'running',
    notes: 'Voortgekomen uit Noaberschap.',
  },
  {
    title: 'Speeltuin Populieren',
    themes: ['liveability'],
    tags: ['groen'],
    stage: 'running',
    notes: 'Een groen project.',
  },
  {
    title: 'Speeltuin De Eiken',
    themes: ['liveability'],
    tags: ['groen'],
    stage: 'running',
    notes: 'Een groen project.',
  },
  {
    title: 'Andere groene initiatieven',
    tags: ['groen'],
    stage: 'not_yet',
    notes: 'We denken mee. Ze zijn nog niet zover, maar dat komt nog wel.',
  },
  {
    title: 'Koffietafel',
    tags: ['samenwerking'],
    stage: 'running',
    parties: ['politie', 'gemeente', 'woningbouw'],
    planks: [
      { kind: 'position', text: 'een plek aan tafel', who: 'politie' },
      { kind: 'position', text: 'een plek aan tafel', who: 'gemeente' },
      { kind: 'position', text: 'een plek aan tafel', who: 'woningbouw' },
    ],
    notes: 'Aan tafel met politie, gemeente en woningbouw.',
  },
  {
    title: 'Inbraakpreventietruck',
    tags: ['samenwerking'],
    stage: 'running',
    notes: 'Samen met andere partijen.',
  },
  {
    title: 'Dorpsondersteuner Onderdendam',
    village: 'onderdendam',
    themes: ['care'],
    stage: 'running',
    parties: ['werkgroep'],
    planks: [{ kind: 'strength', text: 'samen doen', who: 'werkgroep' }],
    notes: 'Dit doen we samen met een werkgroep en een medewerker.',
  },
  {
    title: 'VoorElkaar Burenhulp Zuidwolde',
    village: 'zuidwolde',
    themes: ['care'],
    tags: ['burenhulp'],
    stage: 'running',
    notes: 'Met een dorpshuiskamer en een repaircafé.',
  },
  {
    title: 'Dorpshuiskamer Zuidwolde',
    village: 'zuidwolde',
    themes: ['care'],
    stage: 'running',
    parties: ['burenhulp'],
    planks: [{ kind: 'strength', text: 'burenhulp', who: 'burenhulp' }],
    notes: 'Hoort bij VoorElkaar Burenhulp.',
  },
  {
    title: 'Repaircafé Zuidwolde',
    village: 'zuidwolde',
    themes: ['care'],
    stage: 'running',
    parties: ['burenhulp'],
    planks: [{ kind: 'strength', text: 'burenhulp', who: 'burenhulp' }],
    notes: 'Hoort bij VoorElkaar Burenhulp.',
  },
  {
    title: 'Beweeggroep Onderdendam',
    village: 'onderdendam',
    themes: ['care'],
    tags: ['bewegen'],
    stage: 'running',
    parties: ['sport'],
    planks: [
      { kind: 'strength', text: 'begonnen in de Verzoamelstee' },
      { kind: 'expertise', text: 'bewegen', who: 'sport' },
      { kind: 'position', text: '', status: 'missing' },
    ],
    notes: 'Voortgekomen uit de Verzoamelstee, samen met Huis voor de Sport.',
  },
  {
    title: 'Verzoamelstees zoeken elkaar op',
    themes: ['care'],
    tags: ['ontmoeten'],
    stage: 'running',
    parties: ['verzoamelstees'],
    activities: [
      { name: 'Samen zingen', kind: 'together' },
      { name: 'Uitjes', kind: 'outing' },
      {
        name: 'Bijeenkomst over het geheugen',
        kind: 'meeting',
        on: { value: '2018-03-01', precision: 'season' },
      },
    ],
    planks: [
      { kind: 'talent', text: 'samen zingen', who: 'verzoamelstees' },
      { kind: 'strength', text: 'uitjes maken', who: 'verzoamelstees' },
    ],
    notes:
      'Samen zingen en uitjes maken. In het voorjaar komt er een bijeenkomst over het geheugen.',
  },
  {
    title: 'Naaicafé',
    themes: ['care'],
    stage: 'running',
    notes: 'Een van de projecten rond zorg en meer.',
  },
  {
    title: 'Colourful Bedum',
    village: 'bedum',
    themes: ['care'],
    stage: 'running',
    notes: 'Een van de projecten rond zorg en meer.',
  },
  {
    title: 'Uitvoering dorpsvisie Zuidwolde',
    village: 'zuidwolde',
    themes: ['liveability'],
    tags: ['dorpsvisie'],
    stage: 'building',
    notes: 'De dorpencoördinator helpt praktisch mee.',
  },
  {
    title: 'Uitvoering dorpsvisie Onderdendam',
    village: 'onderdendam',
    themes: ['liveability'],
    tags: ['dorpsvisie'],
    stage: 'building',
    notes: 'De dorpencoördinator helpt praktisch mee.',
  },
  {
    title: 'Workshop Bruggenbouwers in Bedum',
    tags: ['activiteit'],
    stage: 'running',
    parties: ['zorgbelang'],
    activities: [{ name: 'Workshop op de conferentie van Zorgbelang', kind: 'workshop' }],
    planks: [{ kind: 'position', text: 'een conferentie', who: 'zorgbelang' }],
    notes: 'Gegeven op de conferentie van Zorgbelang.',
  },
  {
    title: talkTitle,
    tags: ['activiteit'],
    stage: 'building',
    parties: ['commissieAbz', 'commissieVrom'],
    notes: 'Op 11 januari 2018, agendapunt 3. Hooguit 30 minuten, daarna vragen en discussie.',
  },
];
