import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../../../renderer/features/present/minutes.ts';
import {
  answerEdits,
  isAsked,
  practiceEdits,
  setAsideEdits,
} from '../../../../../renderer/features/present/takeaway.ts';

const told = { toldOn: '2026-11-30', takeawayAsked: false };

describe('what one took from a talk', () => {
  it('is asked of a talk that was told, and once', () => {
    expect(isAsked(told)).toBe(true);
    expect(isAsked({ ...told, toldOn: null })).toBe(false);
    expect(isAsked({ ...told, takeawayAsked: true })).toBe(false);
  });

  it('becomes a draft of a lesson that the talk knows', () => {
    const edits = answerEdits('t', 'Ze willen meedoen.', { id: 'l', title: 'Uit', areaId: null });

    expect(edits[0]).toMatchObject({
      op: 'create',
      kind: 'lesson',
      id: 'l',
      values: { happened: 'Ze willen meedoen.', shelved: false },
    });
    expect(edits).toContainEqual(
      expect.objectContaining({ field: 'takeawayLessonId', value: 'l' }),
    );
    expect(edits).toContainEqual(expect.objectContaining({ field: 'takeawayAsked', value: true }));
  });
});

describe('an answer that is set aside', () => {
  it('keeps the words that were typed, and becomes no lesson', () => {
    expect(setAsideEdits('t', 'Half')).toMatchObject([
      { field: 'takeaway', value: 'Half' },
      { field: 'takeawayAsked', value: true },
    ]);
  });

  it('waits with its words for the real talk when this was practice', () => {
    expect(practiceEdits('t', 'Half')).toMatchObject([
      { field: 'toldOn', value: null },
      { field: 'takeaway', value: 'Half' },
    ]);
  });
});

describe('the minutes of a talk', () => {
  it.each([
    ['20', 20],
    [' 5 ', 5],
    ['480', 480],
    ['0', null],
    ['481', null],
    ['30 min', null],
    ['1.5', null],
    ['-3', null],
    ['', null],
  ])('%j', (typed, minutes) => {
    expect(minutesOf(typed)).toBe(minutes);
  });
});
