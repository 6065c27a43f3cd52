import type { MenuCommand } from '../../shared/ipc/app.ts';
import { namedScreens } from '../../shared/ipc/screen.ts';
import { listen } from './api.ts';
import { carryOut } from './command.ts';
import { isModalOpen } from './modal.ts';
import { isTextEntry } from './textEntry.ts';

const withCtrl: ReadonlyMap<string, MenuCommand> = new Map<string, MenuCommand>([
  ['k', 'find'],
  ['n', 'new'],
  ['p', 'print'],
  ['z', 'undo'],
  ['y', 'redo'],
  ...namedScreens.flatMap(({ key, name }) => (key === undefined ? [] : [[key, name] as const])),
]);

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command that a chord asks for, or undefined when it is not ours. */
export const commandOf = (keys: Keys, isWriting: boolean): MenuCommand | undefined => {
  const key = keys.key.toLowerCase();
  if (keys.altKey) return undefined;
  if (!keys.ctrlKey && !keys.metaKey) return key === '?' && !isWriting ? 'shortcuts' : undefined;
  const command = keys.shiftKey ? (key === 'z' ? 'redo' : undefined) : withCtrl.get(key);
  const isOfTheText = isWriting && (command === 'undo' || command === 'redo');
  return isOfTheText ? undefined : command;
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.altKey && event.key === 'ArrowLeft' && !isTextEntry(document.activeElement)) {
    event.preventDefault();
    if (!isModalOpen()) window.history.back();
    return;
  }
  const command = commandOf(event, isTextEntry(document.activeElement));
  if (command === undefined) return;
  // Claimed before the menu bar hears of it, so that it is carried out once.
  event.preventDefault();
  if (!isModalOpen()) carryOut(command);
};

/** Follows the keys and the menu bar; returns how to stop. */
export const followCommands = (): (() => void) => {
  // On the way down: many a field keeps all its keys to itself, and these work from anywhere.
  window.addEventListener('keydown', onKeyDown, { capture: true });
  const stop = listen('menu:command', ({ command }) => {
    if (!isModalOpen()) carryOut(command);
  });
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    stop();
  };
};
