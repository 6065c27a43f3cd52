import type { trouble as nl } from '../nl/trouble.ts';

export const trouble: typeof nl = {
  'not-saved': 'Saving does not work now. Your text is still on this screen.',
  'read-only': 'A newer Bruggenbouwer wrote these data. Update the app; reading works.',
  'invalid-edit': 'The app could not keep this. Please check what you filled in.',
  'retention-stop': 'The retention stop is on. Nothing goes for good now.',
};
