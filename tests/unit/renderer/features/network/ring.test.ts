import { describe, expect, it } from 'vitest';
import { inOrderOfNames } from '../../../../../renderer/features/network/focus.ts';
import { labelParties, spread } from '../../../../../renderer/features/network/ringLabels.ts';
import { layoutRing } from '../../../../../renderer/features/network/ringLayout.ts';
import { panels } from '../../../../../shared/domain/enums.ts';
import { aCrowd, aParty } from './aNetwork.ts';
import { networkOf } from '../../../../../renderer/features/network/networkModel.ts';

const sizes = [
  { width: 1080, height: 500, text: 12.5 },
  { width: 280, height: 280, text: 12.5 },
];
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('the ring of parties', () => {
  it.each(sizes)('keeps 200 parties apart within the picture ($width wide)', (size) => {
    const { dots, marks } = layoutRing(aCrowd(200, 110), size);

    expect(dots).toHaveLength(200);
    for (const { x, y, half } of dots) {
      expect(Math.min(x - half, y - half)).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(size.width);
      expect(y + half).toBeLessThanOrEqual(size.height);
    }
    const nearest = dots.map((dot, at) =>
      Math.min(...dots.slice(at + 1).map((other) => distance(dot, other) - dot.half - other.half)),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(-1);
    expect(marks).toHaveLength(110);
  });

  it('gives the three corners arcs of one length, whoever sits there', () => {
    const lengthOf = (path: string): number => {
      const [x1 = 0, y1 = 0, , , , , , x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(
        Number,
      );
      return distance({ x: x1, y: y1 }, { x: x2, y: y2 });
    };
    const mostlyTownHall = networkOf(
      Array.from({ length: 40 }, (_, at) => aParty(at, { name: 'x', panel: 'municipality' })),
      [],
    );
    const { arcs } = layoutRing(mostlyTownHall, { width: 1080, height: 500, text: 12.5 });
    const [first = 0, ...others] = arcs.map(({ path }) => lengthOf(path));

    expect(arcs.map(({ isEmpty }) => isEmpty)).toEqual([true, false, true]);
    for (const other of others) expect(other).toBeCloseTo(first, 0);
  });

  it('draws the same data the same way', () => {
    const [size = { width: 1, height: 1, text: 1 }] = sizes;

    expect(layoutRing(aCrowd(50, 30), size)).toEqual(layoutRing(aCrowd(50, 30), size));
  });

  it('puts initiatives with the same parties beside each other, not on one spot', () => {
    const twins = layoutRing(aCrowd(1, 20), { width: 1080, height: 500, text: 12.5 }).marks;
    const apart = twins.flatMap((one, at) =>
      twins.slice(at + 1).map((other) => distance(one, other)),
    );

    expect(Math.min(...apart)).toBeGreaterThan(8);
  });

  it('stands with nobody, and with one', () => {
    for (const parties of [0, 1]) {
      const network = parties === 0 ? networkOf([], []) : aCrowd(1, 1);
      const ring = layoutRing(network, { width: 600, height: 400, text: 12.5 });
      const numbers = JSON.stringify(ring);
      expect(ring.arcs.map(({ panel }) => panel)).toEqual([...panels]);
      expect(numbers).not.toMatch(/null|NaN/);
    }
  });
});

describe('names beside the ring', () => {
  it('has no two on one line, and those who meet most come first', () => {
    const network = aCrowd(200, 110);
    const size = { width: 1080, height: 500, text: 12.5 };
    const ids = inOrderOfNames(network, null);
    const labels = labelParties(layoutRing(network, size), size, (id) => id, ids);

    for (const side of ['start', 'end'] as const) {
      const heights = labels.filter(({ anchor }) => anchor === side).map(({ y }) => y);
      const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(16);
      expect(heights.length).toBeGreaterThan(20);
    }
    expect(labels.map(({ id }) => id)).toContain(ids[0]);
  });

  it('writes none where there is no room, and is cut where a name is long', () => {
    const network = aCrowd(6, 2);
    const narrow = { width: 280, height: 280, text: 12.5 };
    expect(labelParties(layoutRing(network, narrow), narrow, String, [])).toEqual([]);

    const size = { width: 1080, height: 500, text: 12.5 };
    const ids = inOrderOfNames(network, null);
    const [label] = labelParties(layoutRing(network, size), size, () => 'lang '.repeat(60), ids);
    expect(label?.words).toMatch(/…$/);
  });

  it('moves heights as little as it must', () => {
    expect(spread([10, 12, 100], 15, [0, 200])).toEqual([10, 25, 100]);
    expect(spread([190, 195], 15, [0, 200])).toEqual([185, 200]);
  });
});
