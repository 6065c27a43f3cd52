import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../app/flush.ts';
import { showNotice } from '../app/notice.ts';
import { undoLast } from '../app/undo.ts';

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
  /** What stood here when the typing began; null while nobody types. */
  const [from, setFrom] = useState<string | null>(null);
  // The value changed elsewhere, by an undo for instance: the field follows it, but takes no
  // keystroke away from whoever is typing.
  if (shown !== value) {
    setShown(value);
    if (from === null) setTyped(value);
  }
  const keep = (): void => {
    setFrom(null);
    // Nothing was changed after all: what came in meanwhile stands.
    if (from === typed && from !== value) {
      setTyped(value);
      return;
    }
    const instead = onLeave(typed);
    if (instead !== null) setTyped(instead);
    const next = (instead ?? typed).trim();
    if (from !== null && from !== value && next !== value.trim()) sayReplaced(value);
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
  return {
    typed,
    setTyped: (words) => {
      if (from === null) setFrom(value);
      setTyped(words);
    },
    keep,
  };
};

/** What came in while somebody typed is not lost unseen: it is said, and one click brings it back. */
const sayReplaced = (other: string): void => {
  showNotice({
    tone: 'done',
    words: other.trim() === '' ? 'versions.emptiedMeanwhile' : 'versions.changedMeanwhile',
    values: { other },
    act: { words: 'versions.takeOther', run: undoLast },
  });
};
