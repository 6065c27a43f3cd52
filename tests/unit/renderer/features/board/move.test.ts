import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../../renderer/domain/board/card.ts';
import { columnsOf } from '../../../../../renderer/domain/board/column.ts';
import { moveEdits, stepSpot } from '../../../../../renderer/features/board/move.ts';
import type { Move, Spot } from '../../../../../renderer/features/board/move.ts';
import { stages } from '../../../../../shared/domain/enums.ts';
import type { Stage } from '../../../../../shared/domain/enums.ts';
import { aCard } from '../../domain/board/aCard.ts';

/** The ids of a column after a move has been written. */
const afterMove = (cards: readonly Card[], move: Move): Readonly<Record<Stage, string[]>> => {
  const byId = new Map(cards.map((card) => [card.id, card]));
  for (const edit of moveEdits(columnsOf(cards), byId, move)) {
    const card = byId.get(edit.id);
    if (edit.op === 'set' && card !== undefined) {
      byId.set(edit.id, { ...card, [edit.field]: edit.value });
    }
  }
  const columns = columnsOf([...byId.values()]);
  return {
    heard: columns.heard.map(({ id }) => id),
    exploring: columns.exploring.map(({ id }) => id),
    building: columns.building.map(({ id }) => id),
    running: columns.running.map(({ id }) => id),
    let_go: columns.let_go.map(({ id }) => id),
    not_yet: columns.not_yet.map(({ id }) => id),
  };
};

const three = [
  aCard({ id: 'a', position: 'a0' }),
  aCard({ id: 'b', position: 'a1' }),
  aCard({ id: 'c', position: 'a2' }),
];

describe('moving cards', () => {
  it('keeps every card exactly once and puts the moved ones where they were dropped', () => {
    const cards = fc.array(
      fc.record({
        stage: fc.constantFrom(...stages),
        position: fc.constantFrom('', 'a0', 'a1', 'a2', 'Zz'),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(
        cards,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...stages),
        (parts, who, at, stage) => {
          const board = parts.map((part, index) => aCard({ id: `c${String(index)}`, ...part }));
          const [moved, beside] = [board[who % board.length], board[at % board.length]];
          if (moved === undefined || beside === undefined || moved === beside) return;
          const spot: Spot =
            beside.stage === stage ? { at: 'before', cardId: beside.id } : { at: 'top' };

          const after = afterMove(board, { cardIds: [moved.id], stage, spot });

          expect(Object.values(after).flat().toSorted()).toEqual(
            board.map(({ id }) => id).toSorted(),
          );
          const landed = after[stage].indexOf(moved.id);
          if (spot.at === 'before') expect(after[stage][landed + 1]).toBe(beside.id);
          else expect(landed).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('puts a card at the top of another column when no spot is named', () => {
    const cards = [...three, aCard({ id: 'd', stage: 'building', position: 'a0' })];

    expect(afterMove(cards, { cardIds: ['b'], stage: 'building' }).building).toEqual(['b', 'd']);
  });

  it('moves several cards at once and keeps their order', () => {
    const after = afterMove(three, {
      cardIds: ['a', 'b'],
      stage: 'heard',
      spot: { at: 'after', cardId: 'c' },
    });

    expect(after.heard).toEqual(['c', 'a', 'b']);
  });

  it('writes nothing when a card is dropped where it stands', () => {
    const byId = new Map(three.map((card) => [card.id, card]));
    const spots: Spot[] = [
      { at: 'after', cardId: 'a' },
      { at: 'before', cardId: 'c' },
      { at: 'before', cardId: 'b' },
    ];

    const edits = spots.flatMap((spot) =>
      moveEdits(columnsOf(three), byId, { cardIds: ['b'], stage: 'heard', spot }),
    );

    expect(edits).toEqual([]);
  });

  it('changes the village of a card that goes to the lane of another village', () => {
    const card = aCard({ id: 'a', position: 'a0', villageIds: ['bedum', 'winsum'] });

    const edits = moveEdits(columnsOf([card]), new Map([['a', card]]), {
      cardIds: ['a'],
      stage: 'heard',
      lane: { kind: 'village', from: 'bedum', to: 'zuidwolde' },
    });

    expect(edits.map(({ op, ...edit }) => [op, 'value' in edit ? edit.value : null])).toEqual([
      ['remove', 'bedum'],
      ['add', 'zuidwolde'],
    ]);
  });

  it('takes every theme off a card that goes to the lane without one', () => {
    const card = aCard({ id: 'a', position: 'a0', themes: ['care', 'wellbeing'] });

    const edits = moveEdits(columnsOf([card]), new Map([['a', card]]), {
      cardIds: ['a'],
      stage: 'heard',
      lane: { kind: 'theme', from: 'care', to: null },
    });

    expect(edits.map((edit) => ('value' in edit ? edit.value : null))).toEqual([
      'care',
      'wellbeing',
    ]);
  });

  it('steps past the nearest card that can be seen, and stays at the ends', () => {
    const seen = [three[0], three[2]].flatMap((card) => card ?? []);

    expect(stepSpot(seen, ['a'], 'down')).toEqual({ at: 'after', cardId: 'c' });
    expect(stepSpot(seen, ['c'], 'up')).toEqual({ at: 'before', cardId: 'a' });
    expect(stepSpot(seen, ['a'], 'up')).toBeUndefined();
    expect(stepSpot(seen, ['c'], 'down')).toBeUndefined();
  });
});
