import type { backing as nl } from '../nl/backing.ts';

export const backing: typeof nl = {
  title: 'Programme and money',
  ofVillage: 'Programmes and money',
  ask: {
    programme: 'Which programme does it belong to?',
    fundingSource: 'What is it paid from?',
  },
  hint: {
    programme: 'Is it new? Then colleagues see it at once. Name no people.',
    fundingSource:
      'Is it new? Then colleagues see it at once. Write down no amounts and no names of people.',
  },
  example: {
    programme: 'for example Noaberschap',
    fundingSource: 'for example niet-krimpmiddelen',
  },
  kinds: { programme: 'Programmes', fundingSource: 'Paid from' },
  none: {
    programme: 'Does a programme run here? Put it in.',
    fundingSource: 'Where does money come from? Put it in.',
  },
  new: { programme: 'New programme', fundingSource: 'New source of money' },
  add: 'Add',
  known: '“{{name}}” is there already.',
  name: 'Name',
  period: 'For which years?',
  periodExample: 'from 2014',
  remove: 'Take “{{name}}” away',
  gone: '“{{name}}” is gone.',
  helpsNobody: 'It helps nothing along here yet.',
};
