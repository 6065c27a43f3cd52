import { screenWords } from '../../../shared/ipc/screen.ts';
import type { frame as nl } from '../nl/frame.ts';

export const frame: typeof nl = {
  name: 'Bruggenbouwer',
  ...screenWords('en'),
  group: { week: 'Your week', around: 'Around you', learn: 'Learn and tell' },
  initiative: 'Initiative',
  newHeard: 'Newly heard',
  search: 'Find a card, lesson, village or command',
  screens: 'Screens',
  menu: 'Menu',
  skip: 'Go to the content',
  aboutData: 'About your data',
  notices: 'Messages',
  loading: 'One moment…',
  broken:
    'This screen does not work right now. What you saved is safe on this computer. Please try again.',
  tryAgain: 'Try again',
  toBoard: 'Go to the board',
  held: 'You were filling something in when the app stopped. It is still there.',
  toHeld: 'Go on',
};
