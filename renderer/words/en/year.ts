import type { Words } from '../nl.ts';

/** *The year*: a year in numbers, for oneself and for the committee. */
export const year: Words['year'] = {
  which: 'Which year?',
  save: 'Make an A4',
  paper: 'The year {{year}}',
  intro:
    'This is what the year looked like. These are numbers, not marks: more is not better. No names of people are in it.',
  empty: 'There is nothing to count of this year yet. It comes by itself.',
  figure: {
    talks: 'Talks',
    initiatives: 'Initiatives',
    begun: 'New among them',
    activities: 'Activities',
    thoughtAlong: 'Thought along with colleagues',
    planks: 'Planks laid',
    lessons: 'Lessons in the library',
    reuses: 'Lessons used again',
    stories: 'Stories told',
  },
  talks: 'Talks in the year',
  month: 'Month',
  times: 'Times',
  bridges: 'Planks for the bridges',
  kind: 'What somebody brought',
  planks: 'Planks',
  themes: 'What it was about',
  theme: 'Theme',
  villages: 'In the villages',
  village: 'Village, by letter',
  cards: 'Initiatives',
};
