import { expect, it } from 'vitest';
import {
  emptyDraft,
  startTable,
} from '../../../../../renderer/features/heard/coffee/startTable.ts';

const start = { tableId: 't', contactId: 'c', date: '2018-01-11', now: '2018-01-11T09:00:00.000Z' };

it('counts a coffee table as one contact, on the side of the water', () => {
  const edits = startTable({ ...emptyDraft, placeName: ' De Pomp ', villageId: 'v' }, start);

  expect(edits).toMatchObject([
    {
      op: 'create',
      kind: 'contactMoment',
      id: 'c',
      values: { when: start.now, placeKind: 'coffee_table', villageId: 'v', worldPosition: -2 },
    },
    {
      op: 'create',
      kind: 'coffeeTable',
      id: 't',
      values: { date: '2018-01-11', placeName: 'De Pomp', contactMomentId: 'c' },
    },
  ]);
});
