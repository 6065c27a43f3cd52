import type { RoomShelf } from '../../../shared/ipc/audience.ts';
import type { SlidePage } from './slidePages.ts';

/** A box on the shelf, and the page that opens with it. */
export interface Box {
  readonly slideId: string;
  readonly title: string;
  readonly at: number;
}

/** What the room can choose from: what was made of cards, or else what a person wrote herself. */
export const boxesOn = (pages: readonly SlidePage[]): readonly Box[] => {
  const all = pages.map(({ slide, key }, at) => ({ slide, key, at }));
  const ofKinds = (...kinds: readonly string[]): readonly Box[] =>
    all.flatMap(({ slide: { id, title, slideKind }, key, at }) =>
      key === null && kinds.includes(slideKind) ? [{ slideId: id, title, at }] : [],
    );
  const cards = ofKinds('card', 'dilemmas');
  return cards.length > 0 ? cards : ofKinds('text');
};

export const shelfOf = (
  boxes: readonly Box[],
  opened: ReadonlySet<string>,
  untitled: string,
): RoomShelf => ({
  boxes: boxes.map(({ slideId, title }) => ({
    title: title.trim() === '' ? untitled : title,
    isOpened: opened.has(slideId),
  })),
});

const digits = 9;

/** The box that a key of a number opens; with more boxes, the 1 of "twaalf" would open the first. */
export const boxOfKey = (boxes: readonly Box[], key: string): Box | undefined =>
  boxes.length <= digits && /^[1-9]$/.test(key) ? boxes[Number(key) - 1] : undefined;
