import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { registerFlush } from '../app/flush.ts';
import { useHeld } from '../app/held.ts';
import { showNotice } from '../app/notice.ts';

interface Kept {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** When the field is left. */
  readonly keep: () => void;
}

/** What is typed, and what stood there when the typing began. */
const halfTyped = z.object({ words: z.string(), from: z.string() }).nullable();

interface Field {
  /** What its form is called while somebody types. */
  readonly form: string;
  /** As it is in the store. */
  readonly value: string;
  /** What becomes of what was typed: this is shown, and kept where it is something else. */
  readonly taken: (typed: string) => string;
  /** False when it could not be kept; the person has been told. */
  readonly onKeep: (words: string) => Promise<boolean>;
}

/**
 * What is typed in a field that is kept when it is left, and when the window closes. What a crash
 * left of it stands in the field again, and is kept as if it was typed just now.
 */
export const useKept = ({ form, value, taken, onKeep }: Field): Kept => {
  const half = useHeld<z.infer<typeof halfTyped>>(form, halfTyped, () => null);
  const [typed, setTyped] = useState(half.value?.words ?? value);
  const [shown, setShown] = useState(value);
  /** What stood here when the typing began; null while nobody types. */
  const [from, setFrom] = useState<string | null>(half.value?.from ?? null);
  /** Leaving the field, the screen and the window may all keep the same words: once is enough. */
  const going = useRef<{ readonly words: string; readonly kept: Promise<boolean> }>(null);
  // The value changed elsewhere, by an undo for instance: the field follows it, but takes no
  // keystroke away from whoever is typing.
  if (shown !== value) {
    setShown(value);
    if (from === null) setTyped(value);
  }
  const send = async (words: string): Promise<boolean> => {
    const isKept = await onKeep(words).catch(() => false);
    if (!isKept) going.current = null;
    // What was typed since is not kept yet.
    if (isKept && half.latest()?.words === typed) half.done();
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
    if (words === value) {
      half.done();
      return Promise.resolve(true);
    }
    if (going.current?.words !== words) going.current = { words, kept: send(words) };
    return going.current.kept;
  };
  const latest = useRef({ keep, onKeep });
  useEffect(() => {
    latest.current = { keep, onKeep };
  });
  useEffect(() => {
    const stop = registerFlush(() => latest.current.keep());
    return () => {
      stop();
      // The screen was left by a key, with the words in the field still.
      void latest.current.keep();
    };
  }, []);
  return {
    typed,
    setTyped: (words) => {
      going.current = null;
      if (from === null) setFrom(value);
      setTyped(words);
      half.change(words === value ? null : { words, from: from ?? value });
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
