let isHeld = false;

interface WithModifiers {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Called for every press and key on the board, before the lists react to it. */
export const noteModifiers = ({ ctrlKey, metaKey, shiftKey }: WithModifiers): void => {
  isHeld = ctrlKey || metaKey || shiftKey;
};

/** Whether Ctrl, Cmd or Shift went with the last press: a list tells only what it now holds. */
export const heldModifier = (): boolean => isHeld;
