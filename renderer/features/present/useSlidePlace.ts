import { useState } from 'react';

export interface SlidePlace<Page> {
  readonly at: number;
  readonly now: Page | undefined;
  readonly next: Page | undefined;
  readonly show: (at: number) => void;
}

/** Which slide is told. It is known by its id: slides may come and go meanwhile. */
export const useSlidePlace = <Page extends { readonly id: string }>(
  slides: readonly Page[],
): SlidePlace<Page> => {
  const [told, setTold] = useState({ id: slides[0]?.id, at: 0 });
  const found = slides.findIndex(({ id }) => id === told.id);
  // The one that was told is gone: the one in its place.
  const at = found >= 0 ? found : Math.max(0, Math.min(told.at, slides.length - 1));
  return {
    at,
    now: slides[at],
    next: slides[at + 1],
    show: (wanted) => {
      const to = Math.max(0, Math.min(wanted, slides.length - 1));
      setTold({ id: slides[to]?.id, at: to });
    },
  };
};
