import type { KeyboardEvent } from 'react';

/** What a key asks of the card that has the focus. */
export type KeyCommand = 'left' | 'right' | 'up' | 'down' | 'goLeft' | 'goRight' | 'menu';

const moving: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const going: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'goLeft',
  ArrowRight: 'goRight',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Ctrl+Shift and an arrow moves the card; an arrow alone goes to the column beside it. */
export const keyCommand = ({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pressed): KeyCommand | undefined => {
  if (altKey) return undefined;
  const isCtrl = ctrlKey || metaKey;
  if (isCtrl && shiftKey) return moving[key];
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'menu';
  return isCtrl || shiftKey ? undefined : going[key];
};
