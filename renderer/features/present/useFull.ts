import { useState } from 'react';

interface Full {
  /** The slides of which even the smallest letters fall off. */
  readonly full: ReadonlySet<string>;
  readonly hearFit: (id: string, fits: boolean) => void;
}

export const useFull = (): Full => {
  const [full, setFull] = useState<ReadonlySet<string>>(new Set());
  const hearFit = (id: string, fits: boolean): void => {
    setFull((was) => {
      if (was.has(id) !== fits) return was;
      const others = [...was].filter((one) => one !== id);
      return new Set(fits ? others : [...others, id]);
    });
  };
  return { full, hearFit };
};
