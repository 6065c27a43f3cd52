import type { MenuCommand } from '../../shared/ipc/app.ts';
import { openOverlay } from './overlay.ts';
import { goTo } from './route.ts';
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
      window.print();
      return;
    case 'shortcuts':
      openOverlay('shortcuts');
      return;
    case 'undo':
      undoLast();
      return;
    case 'redo':
      redoLast();
      return;
    case 'about':
      goTo({ screen: 'settings', part: 'over' });
      return;
    default:
      goTo({ screen: command });
  }
};
