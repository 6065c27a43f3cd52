import type { Initiative } from '../../shared/domain/initiative.ts';
import { newId } from '../app/newId.ts';
import { goTo } from '../app/route.ts';
import { write } from '../app/write.ts';
import { markBegun } from './begunLesson.ts';
import { lessonEdits } from './closing.ts';

/** Begins a draft of a lesson from this initiative and goes there to write it. */
export const useWriteLesson = (from: Pick<Initiative, 'id' | 'themes' | 'outcome'>) => (): void => {
  const lessonId = newId();
  void write(lessonEdits(from, lessonId, ''), 'create').then((result) => {
    if (!result.ok) return;
    markBegun(lessonId);
    goTo({ screen: 'library', id: lessonId });
  });
};
