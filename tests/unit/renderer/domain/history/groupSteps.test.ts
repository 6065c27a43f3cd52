import { describe, expect, it } from 'vitest';
import { groupSteps } from '../../../../../renderer/domain/history/groupSteps.ts';
import type { HistoryStep } from '../../../../../shared/ipc/record.ts';

const aStep = (minute: number, change: Partial<HistoryStep> = {}): HistoryStep => ({
  ref: String(minute),
  at: new Date(Date.UTC(2018, 0, 11, 12, minute)).toISOString(),
  authorId: 'me',
  action: 'edit',
  field: 'notes',
  before: '',
  after: '',
  ...change,
});

describe('groupSteps', () => {
  it('takes together what was typed into one field in one sitting', () => {
    const steps = groupSteps([
      aStep(3, { before: 'Mo', after: 'Moi' }),
      aStep(2, { before: 'M', after: 'Mo' }),
      aStep(1, { before: '', after: 'M' }),
    ]);

    expect(steps).toEqual([aStep(3, { before: '', after: 'Moi' })]);
  });

  it('keeps another field, another person and another hour apart', () => {
    const steps = [
      aStep(90, { before: 'b', after: 'c' }),
      aStep(3, { before: 'a', after: 'b' }),
      aStep(2, { authorId: 'colleague', before: '', after: 'a' }),
      aStep(1, { field: 'ownWords', before: '', after: 'x' }),
    ];

    expect(groupSteps(steps)).toEqual(steps);
  });

  it('leaves out what was typed and taken back again', () => {
    expect(
      groupSteps([aStep(2, { before: 'a', after: '' }), aStep(1, { before: '', after: 'a' })]),
    ).toEqual([]);
  });
});
