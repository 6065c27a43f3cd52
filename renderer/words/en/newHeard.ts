import type { newHeard as nl } from '../nl/newHeard.ts';

export const newHeard: typeof nl = {
  title: 'Newly heard',
  what: 'What did you hear?',
  village: 'In which village?',
  villageHint: 'A few letters will do. You may leave it empty.',
  origin: 'How did it start?',
  originHint: 'Choose with a number. You may skip this.',
  save: 'Save',
  another: 'Save, and another',
  titleMissing: 'Write down what you heard. A few words will do.',
  kept: '{{card}} is now in {{column}}.',
  open: 'Open the card',
  keptHidden: '{{card}} is now in {{column}}. A filter on the board hides the card.',
  showIt: 'Clear the filter',
};
