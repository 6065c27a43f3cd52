import { describe, expect, it } from 'vitest';
import { heardOf, saidAt } from '../../../../../renderer/features/heard/signals.ts';
import { aSignal, aTable } from './aSignal.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what was heard', () => {
  it('waits by coffee table, the loose ones first and the newest table before the older', () => {
    const signals = [
      aSignal({ id: 'one', coffeeTableId: 'old' }),
      aSignal({ id: 'two', coffeeTableId: 'new' }),
      aSignal({ id: 'three' }),
    ];
    const tables = [
      aTable({ id: 'old', date: '2018-01-01' }),
      aTable({ id: 'new', date: '2018-02-01' }),
    ];

    const groups = heardOf(signals, tables).toSort;

    expect(groups.map(({ table }) => table?.id ?? null)).toEqual([null, 'new', 'old']);
    expect(groups.map((group) => idsOf(group.signals))).toEqual([['three'], ['two'], ['one']]);
  });

  it('stays to do while it is sorted and not closed, and is settled afterwards', () => {
    const heard = heardOf(
      [
        aSignal({ id: 'desk', triage: 'desk' }),
        aSignal({ id: 'care', careWorry: true }),
        aSignal({ id: 'self', triage: 'self', closedOn: '2018-01-11' }),
      ],
      [],
    );

    expect(heard.toSort).toEqual([]);
    expect(idsOf(heard.toDo).toSorted()).toEqual(['care', 'desk']);
    expect(idsOf(heard.settled)).toEqual(['self']);
  });

  it('is never lost with its table', () => {
    const orphan = aSignal({ id: 'orphan', coffeeTableId: 'gone' });

    expect(heardOf([orphan], []).toSort).toEqual([{ table: null, signals: [orphan] }]);
  });

  it('keeps the order of the talk at a table', () => {
    const said = [
      aSignal({ id: 'later', coffeeTableId: 't', createdAt: '2018-01-02' }),
      aSignal({ id: 'first', coffeeTableId: 't', createdAt: '2018-01-01' }),
      aSignal({ id: 'elsewhere' }),
    ];

    expect(idsOf(saidAt('t', said))).toEqual(['first', 'later']);
  });
});
