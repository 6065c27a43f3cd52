import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../app/flush.ts';
import { showNotice } from '../app/notice.ts';

interface Kept {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** When the field is left. */
  readonly keep: () => void;
}

interface Field {
  /** As it is in the store. */
  readonly value: string;
  /** What becomes of what was typed: this is shown, and kept where it is something else. */
  readonly taken: (typed: string) => string;
  /** False when it could not be kept; the person has been told. */
  readonly onKeep: (words: string) => Promise<boolean>;
}

/** What is typed in a field that is kept when it is left, and when the window closes. */
export const useKept = ({ value, taken, onKeep }: Field): Kept => {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  /** What stood here when the typing began; null while nobody types. */
  const [from, setFrom] = useState<string | null>(null);
  /** Leaving the field and closing the window may both keep the same words: once is enough. */
  const going = useRef<{ readonly words: string; readonly kept: Promise<boolean> }>(null);
  // The value changed elsewhere, by an undo for instance: the field follows it, but takes no
  // keystroke away from whoever is typing.
  if (shown !== value) {
    setShown(value);
    if (from === null) setTyped(value);
  }
  const send = async (words: string): Promise<boolean> => {
    const isKept = await onKeep(words).catch(() => false);
    going.current = null;
    // What is only on the screen still is not taken away by what comes in.
    if (!isKept) setFrom((begun) => begun ?? from ?? value);
    else if (from !== null && from !== value) {
      sayReplaced(value, () => void latest.current.onKeep(value));
    }
    return isKept;
  };
  const keep = (): Promise<boolean> => {
    setFrom(null);
    // Nothing was changed after all: what came in meanwhile stands.
    const words = typed === from || typed === value ? value : taken(typed);
    setTyped(words);
    if (words === value) return Promise.resolve(true);
    if (going.current?.words !== words) going.current = { words, kept: send(words) };
    return going.current.kept;
  };
  const latest = useRef({ keep, onKeep });
  useEffect(() => {
    latest.current = { keep, onKeep };
  });
  useEffect(() => registerFlush(() => latest.current.keep()), []);
  return {
    typed,
    setTyped: (words) => {
      if (from === null) setFrom(value);
      setTyped(words);
    },
    keep: () => void keep(),
  };
};

/** What came in while somebody typed is not lost unseen: it is said, and one click brings it back. */
const sayReplaced = (other: string, takeOther: () => void): void => {
  showNotice({
    tone: 'done',
    words: other.trim() === '' ? 'versions.emptiedMeanwhile' : 'versions.changedMeanwhile',
    values: { other },
    act: { words: 'versions.takeOther', run: takeOther },
  });
};
