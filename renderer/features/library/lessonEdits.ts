import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { proposedTitle } from './proposedTitle.ts';

const kind = 'lesson';

/** Where it was learned is no lesson yet. */
export const isBlank = (lesson: Lesson): boolean =>
  lesson.title.trim() === '' &&
  lesson.topics.length === 0 &&
  lesson.forWhom.length === 0 &&
  lessonTexts.every((field) => lesson[field].trim() === '');

/** A lesson on the shelf has a title; who gave none gets the first words. */
export const titleEdits = (lesson: Lesson): Edit[] => {
  const title = proposedTitle(lesson);
  return lesson.title.trim() !== '' || title === ''
    ? []
    : [{ op: 'set', kind, id: lesson.id, field: 'title', value: title }];
};

export const shelveEdits = (lesson: Lesson, shelved: boolean): Edit[] => [
  ...titleEdits(lesson),
  { op: 'set', kind, id: lesson.id, field: 'shelved', value: shelved },
];

type SetField = 'themes' | 'topics' | 'forWhom';

/** What came into a set and what went out of it. */
export const setEdits = (
  id: string,
  field: SetField,
  before: readonly string[],
  after: readonly string[],
): Edit[] => [
  ...after
    .filter((value) => !before.includes(value))
    .map((value): Edit => ({ op: 'add', kind, id, field, value })),
  ...before
    .filter((value) => !after.includes(value))
    .map((value): Edit => ({ op: 'remove', kind, id, field, value })),
];
