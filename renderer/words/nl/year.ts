/** *Jaarbeeld*: a year in numbers, for oneself and for the committee. */
export const year = {
  which: 'Welk jaar?',
  save: 'Maak een A4',
  paper: 'Jaarbeeld {{year}}',
  intro:
    'Zo zag het jaar eruit. Het zijn aantallen, geen rapportcijfers: meer is niet beter. Er staan geen namen van mensen in.',
  empty: 'Van dit jaar is nog niets te tellen. Dat komt vanzelf.',
  figure: {
    talks: 'Gesprekken',
    initiatives: 'Initiatieven',
    begun: 'Daarvan nieuw',
    planks: 'Planken gelegd',
    lessons: 'Lessen in het magazijn',
    reuses: 'Lessen hergebruikt',
    stories: 'Verhalen verteld',
  },
  talks: 'Gesprekken in het jaar',
  month: 'Maand',
  times: 'Keer',
  bridges: 'Planken voor de bruggen',
  kind: 'Wat iemand bracht',
  planks: 'Planken',
  themes: 'Waar het over ging',
  theme: 'Thema',
  villages: 'In de dorpen',
  village: 'Dorp, op alfabet',
  cards: 'Initiatieven',
};
