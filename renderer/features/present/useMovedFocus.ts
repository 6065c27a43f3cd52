import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface MovedFocus {
  readonly list: RefObject<HTMLOListElement | null>;
  /** Say what is about to move. */
  readonly moving: (id: string) => void;
}

/**
 * At the top and at the end of the list the button that was pressed is switched off, and would drop
 * the focus: it goes to the other one of the same slide. Items carry `data-slide`.
 */
export const useMovedFocus = (order: string): MovedFocus => {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = moved.current;
    moved.current = null;
    const isDropped = document.activeElement?.matches('body, :disabled') ?? true;
    if (id === null || !isDropped) return;
    const item = list.current?.querySelector(`[data-slide="${id}"]`);
    [...(item?.querySelectorAll('button') ?? [])]
      .slice(1)
      .find((button) => !button.disabled)
      ?.focus();
  }, [order]);
  return {
    list,
    moving: (id) => {
      moved.current = id;
    },
  };
};
