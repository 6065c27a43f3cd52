/** Words of the building blocks that every screen shares. */
export const ui = {
  close: 'Sluit',
  cancel: 'Annuleer',
  clear: 'Maak leeg',
  clearDate: 'Haal de datum weg',
  createNamed: 'Maak nieuw: {{name}}',
  nothingFits: 'Niets gevonden. Probeer een korter woord.',
  removeTag: 'Haal {{tag}} weg',
  tagAdded: '{{tag}} staat erbij.',
  tagRemoved: '{{tag}} is weggehaald.',
  resizePanel: 'Maak het paneel breder of smaller',
};
