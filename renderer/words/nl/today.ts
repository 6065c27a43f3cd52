/** Words of the screen that says what today asks for. */
export const today = {
  free: 'Niets dat vandaag moet. Tijd voor koffie?',
  yours: 'Jij bent aan zet',
  theirs: 'Je wacht op',
  toTables: 'Naar alle tafels',
  touches: 'Even weer kijken',
  toNews: 'Alles wat nieuw is',
  lookBacks: 'Terugkijken',
  later: 'Over een maand weer',
  laterNamed: 'Kijk over een maand weer naar {{title}}',
  laterDone: '“{{title}}” komt terug op {{day}}.',
  undo: 'Maak ongedaan',
  lessons: 'Nog op te schrijven',
  news_one: '{{count}} ding is nieuw van collega’s.',
  news_other: '{{count}} dingen zijn nieuw van collega’s.',
  suggestion: 'Misschien een idee',
  suggest: {
    'look-again': 'Losgelaten, wel in de buurt. Wanneer kijk je weer even?',
    'long-unheard': 'Lang geleden gehoord. Hoe is het er nu mee?',
    'empty-chairs': 'Er zit nog niemand aan tafel. Wie schuift er aan?',
  },
};
