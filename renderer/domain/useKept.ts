import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../app/flush.ts';

interface Kept {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** When the field is left. */
  readonly keep: () => void;
}

/**
 * What is typed in a field that is kept when it is left, and when the window closes. `onLeave` hears
 * what was typed; what it gives back is shown instead, null leaves it.
 */
export const useKept = (value: string, onLeave: (typed: string) => string | null): Kept => {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // The value changed elsewhere, by an undo for instance: the field follows it.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const keep = (): void => {
    const instead = onLeave(typed);
    if (instead !== null) setTyped(instead);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(
    () =>
      registerFlush(() => {
        latest.current();
      }),
    [],
  );
  return { typed, setTyped, keep };
};
