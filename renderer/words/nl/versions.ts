/** Values that were written apart, and texts that were merged. */
export const versions = {
  count_one: '2 versies',
  count_other: '{{count}} versies',
  merged: 'Samengevoegd',
  label: '{{field}}: {{words}}',
  title: 'Kies of voeg samen: {{field}}',
  intro: 'Dit is op twee plekken tegelijk veranderd. Alles is bewaard.',
  mergedIntro:
    'Twee mensen schreven tegelijk in deze tekst. Allebei de stukken staan erin. Lees het even na.',
  now: 'Zo staat het er nu',
  by: '{{who}}, {{when}}',
  choose: 'Kies deze',
  chooseNamed: '{{words}}: van {{who}}',
  together: 'Samen',
  tooLong: 'Er passen {{most}} letters in. Maak het wat korter.',
  keepTogether: 'Bewaar samen',
  right: 'Klopt zo',
  gone: 'Deze tekst is er niet meer.',
  back: 'Zet deze terug',
  done: 'Je keuze is bewaard.',
  deleted:
    '{{who}} verwijderde dit, en tegelijk schreef iemand er nog in. Daarom staat het er weer.',
  keep: 'Houden',
  deleteAnyway: 'Toch verwijderen',
  changedMeanwhile: 'Intussen kwam hier “{{other}}” te staan. Nu staat er wat jij schreef.',
  emptiedMeanwhile: 'Intussen maakte iemand dit leeg. Nu staat er wat jij schreef.',
  takeOther: 'Neem toch de andere',
  waiting_one: 'Eén keer twee versies',
  waiting_other: '{{count}} keer twee versies',
  waitingHint:
    'Dit is op twee plekken tegelijk veranderd. Alles is bewaard. Kies wat er blijft staan, of voeg het samen.',
  moreWaiting: 'Toon meer',
};
