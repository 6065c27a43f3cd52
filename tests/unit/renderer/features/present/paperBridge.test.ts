import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../../renderer/domain/bridge/keyOf.ts';
import { layoutForPaper } from '../../../../../renderer/features/present/paperBridge.ts';
import { drawingRoomOf } from '../../../../../shared/domain/posterGrid.ts';
import { planksOf, words } from './aBridge.ts';

const slides = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'card' as const, words: at === 0 ? 'Kort.' : '' },
    ...{ photo: at === 0 ? null : {}, drawing: at === 0 ? {} : null },
  }));

describe('the bridge of a card on a full A3', () => {
  it.each([1, 4, 9, 16, 30])('has letters of 8 points or more among %d boxes', (count) => {
    const boxes = slides(count);
    const [own] = boxes;
    if (own === undefined) throw new Error('no box');
    const room = drawingRoomOf(own, boxes);
    for (const planks of [0, 4, 8, 13, 30]) {
      const facts = planksOf(planks);

      const drawn = layoutForPaper(facts, words, room);

      const printed = Math.min(1, room.height / drawn.height) * drawn.text;
      expect(printed, String(planks)).toBeGreaterThanOrEqual(8);
      expect(drawn.width).toBeLessThanOrEqual(room.width);
      expect(JSON.stringify(drawn.plankLabels)).not.toContain('…');
      const named = keyOf(facts, words, drawn.numbered).find(({ of }) => of === 'planks');
      expect(named?.entries.length ?? drawn.plankLabels.length).toBe(planks);
    }
  });
});
