import type { Card } from '../../../../../renderer/domain/board/card.ts';

/** A card of the board; a test names only what it is about. */
export const aCard = (part: Partial<Card> & { readonly id: string }): Card => ({
  title: '',
  stage: 'heard',
  position: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  origin: null,
  ownRole: null,
  themes: [],
  tags: [],
  villageIds: [],
  villageNames: [],
  areaIds: [],
  panels: [],
  nextLightTouch: null,
  broughtBy: null,
  coverId: null,
  folded: '',
  ...part,
});
