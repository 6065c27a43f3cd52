import type { MenuCommand } from '../../shared/ipc/app.ts';
import { showNotice } from './notice.ts';
import { openOverlay } from './overlay.ts';
import { goTo, routeOf } from './route.ts';
import { redoLast, undoLast } from './undo.ts';

/** The one place that carries out a command, wherever it came from: a key or the menu bar. */
export const carryOut = (command: MenuCommand): void => {
  switch (command) {
    case 'new':
      openOverlay('newHeard');
      return;
    case 'find':
      openOverlay('search');
      return;
    case 'print':
      print();
      return;
    case 'shortcuts':
      openOverlay('shortcuts');
      return;
    case 'undo':
      void undoLast();
      return;
    case 'redo':
      void redoLast();
      return;
    case 'about':
      goTo({ screen: 'settings', part: 'over' });
      return;
    default:
      goTo({ screen: command });
  }
};

/** What is said in the room to collide goes through the shredder: paper would outlive it. */
const print = (): void => {
  const route = routeOf(window.location.hash);
  if (route.screen === 'collide' && route.id !== undefined) {
    showNotice({ tone: 'done', words: 'collide.noPaper' });
  } else window.print();
};
