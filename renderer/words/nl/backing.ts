/** Programma's en geld: wat er achter een initiatief staat. */
export const backing = {
  title: 'Programma en geld',
  ofVillage: 'Programma’s en geld',
  ask: {
    programme: 'Bij welk programma hoort het?',
    fundingSource: 'Waaruit wordt het betaald?',
  },
  hint: {
    programme: 'Is het nieuw? Dan zien collega’s het meteen. Noem geen namen van mensen.',
    fundingSource:
      'Is het nieuw? Dan zien collega’s het meteen. Schrijf geen bedragen en geen namen van mensen op.',
  },
  example: {
    programme: 'bijvoorbeeld Noaberschap',
    fundingSource: 'bijvoorbeeld niet-krimpmiddelen',
  },
  kinds: { programme: 'Programma’s', fundingSource: 'Waaruit betaald' },
  none: {
    programme: 'Loopt hier een programma? Zet het erbij.',
    fundingSource: 'Waar komt geld vandaan? Zet het erbij.',
  },
  new: { programme: 'Nieuw programma', fundingSource: 'Nieuwe geldbron' },
  add: 'Zet erbij',
  known: '“{{name}}” staat er al.',
  name: 'Naam',
  period: 'Voor welke jaren?',
  periodExample: 'vanaf 2014',
  remove: 'Haal “{{name}}” weg',
  gone: '“{{name}}” is weggehaald.',
  helpsNobody: 'Hier helpt het nog niets vooruit.',
};
