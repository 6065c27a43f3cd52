/** *Nieuw van collega's*. */
export const news = {
  title: 'Nieuw van collega’s',
  hint: 'Dit kwam binnen sinds je hier keek. Wat je opent, heb je gezien.',
  empty: 'Niets nieuws. Je hebt alles gezien.',
  emptyAlone: 'Je deelt nog niet met collega’s. Dan komt hier wat zij delen.',
  toSharing: 'Ga naar Delen',
  count_one: '{{count}} nieuw',
  count_other: '{{count}} nieuw',
  allSeen: 'Alles gezien',
  seen: 'gezien',
  untitled: 'Zonder titel',
  other: 'Iets anders',
  what: {
    new: 'nieuw',
    changed: 'veranderd',
    withdrawn: 'niet meer gedeeld',
    merged: 'samengevoegd',
    versions: '2 versies',
  },
};
