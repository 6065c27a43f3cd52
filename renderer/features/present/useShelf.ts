import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomShelf } from '../../../shared/ipc/audience.ts';
import { boxesOn, shelfOf } from './shelf.ts';
import type { Box } from './shelf.ts';
import type { SlidePage } from './slidePages.ts';

interface ShelfState {
  readonly boxes: readonly Box[];
  /** As the room sees it; null while a slide is told. */
  readonly shelf: RoomShelf | null;
  readonly putOut: (isOut: boolean) => void;
  /** A slide is told now: the shelf goes, and its box is open from now on. */
  readonly leaveFor: (page: SlidePage | undefined) => void;
}

/** Kies een doos: the boxes before the room, and which of them were opened in this talk. */
export const useShelf = (pages: readonly SlidePage[]): ShelfState => {
  const { t } = useTranslation();
  const [isOut, setOut] = useState(false);
  // A talk begins with its first slide: whatever box that is of, is open.
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(pages.slice(0, 1).map(({ slide }) => slide.id)),
  );
  const boxes = useMemo(() => boxesOn(pages), [pages]);
  const untitled = t('present.untitled');
  const shelf = useMemo(
    () => (isOut && boxes.length > 0 ? shelfOf(boxes, opened, untitled) : null),
    [isOut, boxes, opened, untitled],
  );
  return {
    boxes,
    shelf,
    putOut: setOut,
    leaveFor: (page) => {
      setOut(false);
      if (page !== undefined) setOpened((before) => new Set([...before, page.slide.id]));
    },
  };
};
