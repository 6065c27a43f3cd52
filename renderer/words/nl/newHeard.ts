/** Words of the dialog of Ctrl+N. */
export const newHeard = {
  title: 'Nieuw gehoord',
  what: 'Wat heb je gehoord?',
  village: 'In welk dorp?',
  villageHint: 'Een paar letters is genoeg. Leeg laten mag.',
  origin: 'Waar begon het mee?',
  originHint: 'Kies met een cijfer. Overslaan mag.',
  save: 'Bewaar',
  another: 'Bewaar, en nog een',
  titleMissing: 'Schrijf op wat je hoorde. Een paar woorden is genoeg.',
  kept: '{{card}} staat nu in {{column}}.',
  open: 'Open de kaart',
  keptHidden: '{{card}} staat nu in {{column}}. Een filter op het bord verbergt de kaart.',
  showIt: 'Filter weg',
};
