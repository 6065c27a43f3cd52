import { describe, expect, it } from 'vitest';
import { chooseRole } from '../../../../../renderer/domain/tide/roleEdits.ts';
import { rolePeriod } from '../../../../../shared/domain/rolePeriod.ts';
import type { RolePeriod } from '../../../../../shared/domain/rolePeriod.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';

const day = (value: string) => ({ value, precision: 'day' }) as const;
const aPeriod = (values: Partial<RolePeriod>): RolePeriod => {
  const raw = { id: 'old', kind: 'rolePeriod', createdAt: '', updatedAt: '', authorId: '' };
  return { ...readRecord(rolePeriod, { ...raw, values: {} }), ...values };
};
const draft = {
  plane: 'whole',
  role: 'letting_go',
  from: day('2018-01-11'),
  to: null,
  why: '',
} as const;
const choose = (periods: readonly RolePeriod[]) =>
  chooseRole(periods, { initiativeId: 'card', id: 'new' }, draft);

describe('chooseRole', () => {
  it('ends what ran on the same plane and begins another, in one action', () => {
    const edits = choose([
      aPeriod({ role: 'steering', from: day('2017-01-01') }),
      aPeriod({ id: 'other', plane: 'public', from: day('2017-01-01') }),
    ]);
    expect(edits).toEqual([
      { op: 'set', kind: 'rolePeriod', id: 'old', field: 'to', value: day('2018-01-11') },
      { op: 'create', kind: 'rolePeriod', id: 'new', values: { initiativeId: 'card', ...draft } },
    ]);
  });

  it('takes a second choice of the same day for a change of mind', () => {
    const edits = choose([aPeriod({ role: 'steering', from: day('2018-01-11') })]);
    expect(edits).toEqual([
      { op: 'set', kind: 'rolePeriod', id: 'old', field: 'role', value: 'letting_go' },
    ]);
  });
});
