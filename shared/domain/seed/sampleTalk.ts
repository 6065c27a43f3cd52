import type { SlideKind } from '../slide.ts';

interface SampleSlide {
  readonly slideKind: SlideKind;
  readonly title: string;
  readonly words?: string;
  readonly notes?: string;
  /** The title of the initiative that it shows. */
  readonly of?: string;
}

/** The talk of 11 January 2018 to the two committees, as a presentation of this app. */
export const sampleTalk = {
  title: 'Bruggen bouw je samen',
  audience: 'commissies ABZ en VROM',
  date: '2018-01-11',
  agendaItem: '3',
  maxMinutes: 30,
  packing: ['PowerPoint', 'Tekening op A3, in kleur', 'Spellendozen'],
} as const;

export const sampleSlides: readonly SampleSlide[] = [
  { slideKind: 'bridge', title: 'Bruggen bouw je samen', words: 'Het werk in de dorpen' },
  {
    slideKind: 'who',
    title: 'Wie, wat, hoe',
    words:
      '- Schakel tussen inwoners, gemeente en organisaties\n- Werkt met vragen, dromen, verhalen en ideeën uit het dorp\n- Eén voet op het droge, één voet in het water',
  },
  { slideKind: 'drawing', title: 'Een brug tussen twee werelden' },
  { slideKind: 'card', title: 'Speeltuin De Eiken', of: 'Speeltuin De Eiken' },
  { slideKind: 'card', title: 'Koffietafel', of: 'Koffietafel' },
  {
    slideKind: 'card',
    title: 'VoorElkaar Burenhulp Zuidwolde',
    of: 'VoorElkaar Burenhulp Zuidwolde',
  },
  {
    slideKind: 'dilemmas',
    title: 'Dilemma’s',
    words: '- Sturen of loslaten?\n- Waar past een vraag die nergens past?',
    notes: 'Neem de spellendozen erbij: andere spelers, andere regels.',
  },
  { slideKind: 'closing', title: 'Bruggen bouw je samen', words: 'Welke plank leg jij erbij?' },
];
