import type { ui as nl } from '../nl/ui.ts';

export const ui: typeof nl = {
  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  clearDate: 'Remove the date',
  createNamed: 'Create: {{name}}',
  nothingFits: 'Nothing found. Try a shorter word.',
  removeTag: 'Remove {{tag}}',
  tagAdded: '{{tag}} added.',
  tagRemoved: '{{tag}} removed.',
  resizePanel: 'Make the panel wider or narrower',
};
