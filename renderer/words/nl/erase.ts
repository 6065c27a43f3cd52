/** Gone for good. Says what it does and what no app can do. */
export const erase = {
  menu: 'Wis voor altijd…',
  title: 'Wis “{{title}}” voor altijd',
  all: 'Alles gaat weg: de tekst, de geschiedenis en wat je er zelf bij schreef. Niemand kan het terughalen, jij ook niet.',
  private: 'Dit staat alleen op deze computer. Daar gaat het nu meteen weg.',
  shared:
    'Bij je collega’s gaat het weg zodra hun computer bijwerkt. Bij Instellingen, Delen zie je hoe ver het is.',
  stories_one: 'Het verhaal dat erbij hoort, gaat mee.',
  stories_other: 'De {{count}} verhalen die erbij horen, gaan mee.',
  stays: 'Lessen en contactmomenten over dit initiatief blijven staan. Wis die apart.',
  beyond: {
    title: 'Dit kan de app niet wissen:',
    cloud:
      'wat in de prullenbak en de versiegeschiedenis van OneDrive of Nextcloud staat. Maak die leeg, of vraag het je collega van ICT;',
    server: 'reservekopieën van de server. Vraag ernaar bij je collega van ICT;',
    own: 'reservekopieën van deze computer. Vraag ernaar bij je collega van ICT;',
    people: 'wat iemand al las, printte, opsloeg of in een pakketje kreeg.',
  },
  type: 'Typ “{{word}}” om door te gaan',
  word: 'wissen',
  confirm: 'Wis voor altijd',
  cancel: 'Nee, laat staan',
  done: 'Het is gewist.',
  doneShared: 'Het is gewist. Bij je collega’s gaat het weg zodra hun computer bijwerkt.',
};
