import { describe, expect, it } from 'vitest';
import { lessonEdits } from '../../../../renderer/domain/closing.ts';
import { owesLesson } from '../../../../renderer/domain/lessonsOwed.ts';

describe('a lesson', () => {
  it('begins as a draft that knows where it was learned', () => {
    const [edit] = lessonEdits(
      { id: 'i', themes: ['care'], outcome: 'different' },
      'l',
      ' Begin met koffie. ',
    );

    expect(edit).toMatchObject({
      op: 'create',
      kind: 'lesson',
      values: {
        title: 'Begin met koffie.',
        sourceInitiativeId: 'i',
        themes: ['care'],
        outcome: 'different',
        shelved: false,
      },
    });
  });

  it('is asked for until there is one', () => {
    const later = { id: 'i', lessonLater: true };

    expect(owesLesson(later, [{ sourceInitiativeId: 'other' }])).toBe(true);
    expect(owesLesson(later, [{ sourceInitiativeId: 'i' }])).toBe(false);
    expect(owesLesson({ ...later, lessonLater: false }, [])).toBe(false);
  });
});
