import { useContext, useEffect } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { ComboBoxStateContext, Group } from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './Field.module.css';

/** Points at the first option while somebody types, so that Enter or Tab takes it. */
export const FirstOptionFirst = ({ isTyping }: { readonly isTyping: boolean }) => {
  const state = useContext(ComboBoxStateContext);
  // After every render: React Aria forgets the pointed-at option with each typed letter.
  useEffect(() => {
    if (!isTyping || !state?.isOpen || state.selectionManager.focusedKey !== null) return;
    const first = state.collection.getFirstKey();
    if (first !== null) state.selectionManager.setFocusedKey(first);
  });
  return null;
};

interface Props {
  /** Takes what fits the typed letters; false when there are none, or nothing fits. */
  readonly takeFirst: () => boolean;
  readonly onKey: (key: string) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** On a slow machine Enter or Tab can come before the list: they take what it would begin with. */
export const FieldBox = ({ takeFirst, onKey, onLeave, children }: Props) => {
  const state = useContext(ComboBoxStateContext);
  const takeBeforeList = (event: KeyboardEvent): void => {
    onKey(event.key);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    if (state?.isOpen === true && state.selectionManager.focusedKey !== null) return;
    if (!takeFirst()) return;
    event.stopPropagation();
    if (event.key === 'Enter') event.preventDefault();
  };
  const leave = ({ target }: FocusEvent): void => {
    // React Aria also says so of a field that keeps the focus, when its list goes.
    if (document.activeElement !== target) onLeave();
  };
  return (
    <Group className={cx(fieldStyles.box)} onKeyDownCapture={takeBeforeList} onBlurCapture={leave}>
      {children}
    </Group>
  );
};
