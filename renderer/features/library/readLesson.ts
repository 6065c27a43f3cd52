import { readRecord } from '../../../shared/domain/entity.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { call } from '../../app/api.ts';

/** A lesson with its texts as it stands at this moment. */
export const readLesson = async (id: string): Promise<Lesson | null> => {
  const raw = await call('record:get', { kind: lesson.kind, id });
  return raw === null ? null : readRecord(lesson, raw);
};
