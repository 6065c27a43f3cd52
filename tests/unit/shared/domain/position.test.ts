import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { byPosition, positionsFor, usablePosition } from '../../../../shared/domain/position.ts';
import type { Placed } from '../../../../shared/domain/position.ts';

const placed = (id: string, position: string): Placed => ({
  id,
  position,
  createdAt: '2026-01-01T00:00:00.000Z',
});

/** What the column looks like once the new positions are written. */
const settle = (column: readonly Placed[], moved: ReadonlySet<string>): readonly string[] => {
  const fresh = positionsFor(column, moved);
  return column
    .map((card) => ({ ...card, position: fresh.get(card.id) ?? card.position }))
    .toSorted(byPosition)
    .map(({ id }) => id);
};

const positions = fc
  .oneof(
    fc.constant(''),
    fc.constantFrom('a0', 'a1', 'a1V', 'Zz', 'b00', 'a0G'),
    fc.nat(40).map((n) => generateNKeysBetween(null, null, n + 1).at(-1) ?? 'a0'),
    fc.string({ maxLength: 6 }),
  )
  .map(usablePosition);

describe('positions on the board', () => {
  it('takes any key that the library itself made, and none that it would refuse', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (key) => {
        const canCountOn = (): boolean => {
          try {
            return generateNKeysBetween(key, null, 1).length === 1;
          } catch {
            return false;
          }
        };
        expect(usablePosition(key) !== '' && !canCountOn()).toBe(false);
      }),
      { numRuns: 2000 },
    );
    const made = [
      ...generateNKeysBetween(null, null, 500),
      ...generateNKeysBetween(null, 'a0', 500),
    ];
    expect(made.map(usablePosition)).toEqual(made);
    const foreign = ['', '0', 'a', 'a10', 'b0', 'a!', `A${'0'.repeat(26)}`];
    expect(new Set(foreign.map(usablePosition))).toEqual(new Set(['']));
  });

  it('puts moved cards exactly where they were dropped, whatever positions lie around', () => {
    fc.assert(
      fc.property(
        fc.array(positions, { maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (before, spot, count) => {
          const column = before
            .map((position, at) => placed(`c${String(at).padStart(2, '0')}`, position))
            .toSorted(byPosition);
          const moved = Array.from({ length: count }, (_, at) => placed(`m${String(at)}`, 'a0'));
          const at = spot % (column.length + 1);
          const wanted = [...column.slice(0, at), ...moved, ...column.slice(at)];

          const after = settle(wanted, new Set(moved.map(({ id }) => id)));

          expect(after).toEqual(wanted.map(({ id }) => id));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves the other cards alone when their positions allow it', () => {
    const column = [placed('a', 'a0'), placed('new', ''), placed('b', 'a1'), placed('c', 'a2')];

    const fresh = positionsFor(column, new Set(['new']));

    expect([...fresh]).toEqual([['new', 'a0V']]);
  });

  it('renumbers a column before a position grows too long to keep', () => {
    let [upper, longest] = ['a1', 0];
    for (let drops = 0; drops < 1000; drops++) {
      const fresh = positionsFor(
        [placed('below', 'a0'), placed('new', ''), placed('above', upper)],
        new Set(['new']),
      );
      upper = fresh.get('above') ?? fresh.get('new') ?? '';
      longest = Math.max(longest, upper.length);
    }

    expect(longest).toBeLessThanOrEqual(60);
  });

  it('shows cards that nobody placed last, the newest of them first', () => {
    const old = { ...placed('old', ''), createdAt: '2025-01-01T00:00:00.000Z' };

    const order = [old, placed('new', ''), placed('placed', 'a5')].toSorted(byPosition);

    expect(order.map(({ id }) => id)).toEqual(['placed', 'new', 'old']);
  });
});
