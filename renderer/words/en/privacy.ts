import type { privacy as nl } from '../nl/privacy.ts';

export const privacy: typeof nl = {
  onlyYou: 'Only you see this in the app',
  health: 'Do not write about health. Call your colleague.',
  name: 'Is there a name here? Better leave it out.',
};
