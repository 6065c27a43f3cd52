import type { today as nl } from '../nl/today.ts';

export const today: typeof nl = {
  free: 'Nothing has to be done today. Time for coffee?',
  yours: 'Your turn',
  theirs: 'You are waiting for',
  toTables: 'To all tables',
  touches: 'Time to look again',
  toNews: 'All that is new',
  lookBacks: 'Looking back',
  later: 'Again in a month',
  laterNamed: 'Look at {{title}} again in a month',
  laterDone: '“{{title}}” comes back on {{day}}.',
  undo: 'Undo',
  lessons: 'Still to write down',
  news_one: '{{count}} thing is new from colleagues.',
  news_other: '{{count}} things are new from colleagues.',
  suggestion: 'Perhaps an idea',
  suggest: {
    'look-again': 'Let go, still near. When will you look again?',
    'long-unheard': 'Heard long ago. How is it now?',
    'empty-chairs': 'Nobody sits at the table yet. Who joins?',
  },
};
