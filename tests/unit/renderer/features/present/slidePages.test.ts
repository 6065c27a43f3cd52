import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../../renderer/domain/bridge/textWidth.ts';
import { layoutForSlide } from '../../../../../renderer/features/present/slideBridge.ts';
import { keysOn, pagesOf } from '../../../../../renderer/features/present/slidePages.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import { planksOf, words } from './aBridge.ts';

const aSlide = (id: string) =>
  readRecord(slide, { id, kind: 'slide', createdAt: '', updatedAt: '', authorId: '', values: {} });

describe('the key to a bridge before a room', () => {
  it.each([9, 13, 30])('says all %d planks whole and in order, on slides behind it', (count) => {
    const facts = planksOf(count);

    const entries = keysOn(facts, words).flatMap(({ columns }) => columns.flat());

    expect(entries.map(({ number }) => number)).toEqual(facts.planks.map((_, at) => at + 1));
    expect(entries[0]?.text).toBe('Hier mist een plank. Kracht: zelf naaien met de buurt 1');
    expect(entries[1]?.text).toBe('Kracht: zelf naaien met de buurt 2 · Een groep inwoners');
  });

  it('takes another slide where letters would have to get smaller', () => {
    const keys = keysOn(planksOf(30), words);

    expect(keys.length).toBeGreaterThan(1);
    for (const { columns } of keys) {
      expect(columns.length).toBeLessThanOrEqual(2);
      for (const column of columns) {
        // Twenty points on a slide of 540, of which a heading takes a quarter.
        const lines = column.flatMap(({ text }) => wrapText(text, 1, 17, 99));
        expect(lines.length * 20 * 1.3).toBeLessThan(400);
      }
    }
  });

  it('is none where each name is whole on the bridge', () => {
    expect(keysOn(planksOf(3, 'thee'), words)).toEqual([]);
  });

  it.each([4, 8])('takes the place of names that %d planks leave no room for', (count) => {
    const facts = planksOf(
      count,
      'een zaal in het dorpshuis aan de Kerkstraat, met koffie en thee en een bord soep voor wie dat wil, elke week',
    );

    const { numbered, plankLabels } = layoutForSlide(facts, words);

    expect(numbered.planks).toBe(true);
    expect(JSON.stringify(plankLabels)).not.toContain('…');
  });

  it('follows its own slide, each page under a name of its own', () => {
    const pages = pagesOf(
      [aSlide('a'), aSlide('b'), aSlide('c')],
      new Map([['b', planksOf(9)]]),
      words,
    );

    expect(pages.map((page) => [page.slide.id, page.key?.of])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['b', 'planks'],
      ['c', undefined],
    ]);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(4);
  });
});
