import type { RawRecord } from '../../../shared/domain/entity.ts';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { writer } from './words.ts';

/** Lessons in invented Dutch. */
export const manyLessons = (count: number): RawRecord[] => {
  const { sentence, topic } = writer(2018);
  return Array.from({ length: count }, (_, at) => ({
    id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    kind: 'lesson',
    createdAt: '2018-01-11T19:30:00.000Z',
    updatedAt: '2018-01-11T19:30:00.000Z',
    authorId: 'bench',
    values: {
      title: sentence(5),
      topics: [topic(), topic()],
      ...Object.fromEntries(lessonTexts.map((field) => [field, sentence(30)])),
    },
  }));
};
