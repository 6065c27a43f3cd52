import { describe, expect, it } from 'vitest';
import {
  changePlank,
  newPlank,
  shiftPlank,
} from '../../../../../../renderer/features/initiative/bridge/plankEdits.ts';
import { readRecord } from '../../../../../../shared/domain/entity.ts';
import { contribution } from '../../../../../../shared/domain/contribution.ts';

const plank = (id: string, position: string) =>
  readRecord(contribution, {
    id,
    kind: 'contribution',
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'me',
    values: { text: id, position },
  });

const laid = [plank('a', 'a0'), plank('b', 'a1'), plank('c', 'a2')];
const draft = {
  contributionKind: 'talent',
  text: 'zingen',
  partyId: null,
  status: 'asked',
} as const;

describe('planks', () => {
  it('are laid behind those that lie', () => {
    const [edit] = newPlank('bridge', draft, laid, 'd');

    expect(edit).toMatchObject({
      op: 'create',
      id: 'd',
      values: { initiativeId: 'bridge', contributionKind: 'talent', position: 'a3' },
    });
  });

  it('change in what differs and nowhere else', () => {
    const [, b] = laid;
    if (b === undefined) throw new Error('no plank');

    expect(changePlank(b, b)).toEqual([]);
    expect(changePlank(b, { ...b, status: 'missing' })).toEqual([
      { op: 'set', kind: 'contribution', id: 'b', field: 'status', value: 'missing' },
    ]);
  });

  it('shift one place, and not off the bridge', () => {
    expect(shiftPlank(laid, 'c', -1)).toMatchObject([{ id: 'c', field: 'position' }]);
    expect(shiftPlank(laid, 'c', 1)).toEqual([]);
    expect(shiftPlank(laid, 'a', -1)).toEqual([]);
  });
});
