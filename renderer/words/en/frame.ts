import type { frame as nl } from '../nl/frame.ts';

export const frame: typeof nl = {
  name: 'Bruggenbouwer',
  board: 'Board',
  stories: 'Stories',
  library: 'Game library',
  export: 'Export',
  settings: 'Settings',
  newHeard: 'Newly heard',
};
