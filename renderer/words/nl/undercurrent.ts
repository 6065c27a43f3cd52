/** Words of the undercurrent: what is felt and nobody says. */
export const undercurrent = {
  question: 'Wat voel je, maar zegt niemand?',
  hint: 'Alleen jij ziet dit in de app. Deze notitie blijft op deze computer en gaat met niets mee: niet met delen, niet met een pakket, niet op papier.',
  explained:
    'De onderstroom is wat je aanvoelt en nog niet kunt bewijzen. Na een tijd vraagt de app of je een notitie nog nodig hebt.',
  add: 'Schrijf iets op',
  note: 'Notitie {{number}}',
  notes: 'Notities',
  empty: 'Nog niets opgeschreven. Soms is een gevoel genoeg.',
  emptyNote: 'Hier staat nog niets.',
  loose: 'Losse notitie',
  about: 'Bij {{title}}',
  review: 'Kijk opnieuw op {{day}}',
  old: 'Deze notitie is {{months}} maanden oud. Nog nodig?',
  keep: 'Bewaar nog',
  keepNamed: 'Bewaar nog: {{about}}, {{day}}',
  edit: 'Bewerk notitie {{number}}',
  done: 'Klaar',
  remove: 'Gooi weg',
  removeNamed: 'Gooi weg: notitie {{number}}',
  removed: 'De notitie is weg.',
  undo: 'Maak ongedaan',
};
