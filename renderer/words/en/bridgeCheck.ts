import type { bridgeCheck as nl } from '../nl/bridgeCheck.ts';

export const bridgeCheck: typeof nl = {
  title: 'How does the bridge stand?',
  hint: 'Five questions to pause at. You need not answer any. Only you see this in the app.',
  questions: {
    motivation: 'Who is keen on it?',
    contacts: 'Who knows whom?',
    equipment: 'What is needed, and what is there already?',
    embedding: 'What does it hold on to?',
    empathy: 'Do they understand each other?',
  },
  hints: {
    motivation: 'Motivation: who really wants this, and keeps going?',
    contacts: 'Contacts: in the village and in the town hall.',
    equipment: 'Equipment: time, money, a place, knowledge.',
    embedding: 'Embedding: who makes sure that it stays?',
    empathy: 'Empathy: does each listen to the story of the other?',
  },
  missing: 'Is a plank missing?',
  lay: 'Lay as a missing plank: {{text}}',
  laid: '“{{text}}” now lies on the bridge as a missing plank.',
  undo: 'Undo',
  done: 'Done',
  planks: {
    spark: 'somebody who warms others to it',
    firstResult: 'a first small result',
    knowsVillage: 'somebody who knows the village',
    knowsTownHall: 'somebody who knows their way in the town hall',
    place: 'a place to come together',
    money: 'money to begin with',
    budget: 'somebody who makes a budget',
    colleague: 'a regular colleague at the municipality',
    upkeep: 'an agreement about upkeep',
    listener: 'somebody who listens to everybody',
    explainer: 'somebody who explains the rules',
  },
};
