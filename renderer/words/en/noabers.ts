import type { noabers as nl } from '../nl/noabers.ts';

export const noabers: typeof nl = {
  title: 'Neighbours',
  hint: 'This looks like it, in another village. Feel free to ring.',
  why: 'Same words: {{words}}',
  whyParties: 'Also with {{names}}',
  whyThemes: 'Same theme: {{themes}}',
  ring: 'Ring {{who}}',
  lesson: 'Lesson',
  initiative: 'Initiative',
};
