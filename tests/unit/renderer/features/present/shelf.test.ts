import { describe, expect, it } from 'vitest';
import { boxesOn, boxOfKey, shelfOf } from '../../../../../renderer/features/present/shelf.ts';
import type { SlidePage } from '../../../../../renderer/features/present/slidePages.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import type { SlideKind } from '../../../../../shared/domain/slide.ts';
import { aRecord, anId } from '../../../main/export/exportParts.ts';

const page = (n: number, slideKind: SlideKind, title: string, isKey = false): SlidePage => ({
  id: `${String(n)} ${String(isKey)}`,
  slide: readRecord(slide, aRecord('slide', anId(n), { slideKind, title })),
  key: isKey ? { of: 'planks', columns: [] } : null,
});

describe('the boxes that a room chooses from', () => {
  it('are the cards and the dilemmas, not the greeting nor the key to a bridge', () => {
    const pages = [
      page(1, 'bridge', 'Bruggen bouw je samen'),
      page(2, 'who', 'Wie, wat, hoe'),
      page(3, 'card', 'Naaicafé'),
      page(3, 'card', 'Naaicafé', true),
      page(4, 'text', 'Nog iets'),
      page(5, 'dilemmas', 'Dilemma’s'),
      page(6, 'closing', 'Slot'),
    ];

    expect(boxesOn(pages)).toEqual([
      { slideId: anId(3), title: 'Naaicafé', at: 2 },
      { slideId: anId(5), title: 'Dilemma’s', at: 5 },
    ]);
  });

  it('are the slides of a person’s own where there is no card', () => {
    const pages = [page(1, 'bridge', 'Begin'), page(2, 'text', 'Zo begon het')];

    expect(boxesOn(pages).map(({ at }) => at)).toEqual([1]);
  });

  it('say which of them were opened, and have a name each', () => {
    const boxes = boxesOn([page(1, 'card', 'Naaicafé'), page(2, 'card', ' ')]);

    expect(shelfOf(boxes, new Set([anId(1)]), 'Zonder titel').boxes).toEqual([
      { title: 'Naaicafé', isOpened: true },
      { title: 'Zonder titel', isOpened: false },
    ]);
  });

  it('are opened by their number as well', () => {
    const boxes = boxesOn([page(1, 'card', 'Naaicafé'), page(2, 'card', 'Tuin')]);

    expect(boxOfKey(boxes, '2')?.title).toBe('Tuin');
    expect(['0', '3', 'a', 'ArrowRight'].map((key) => boxOfKey(boxes, key))).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('have no keys where the first digit of a longer number would open another box', () => {
    const pages = Array.from({ length: 12 }, (_, at) => page(at + 1, 'card', String(at + 1)));

    expect(boxOfKey(boxesOn(pages.slice(0, 9)), '1')?.title).toBe('1');
    expect(boxOfKey(boxesOn(pages), '1')).toBeUndefined();
  });
});
