import { newId } from '../../app/newId.ts';
import { goTo, routeOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { forgetBegun, isBegun, markBegun } from '../../domain/begunLesson.ts';
import { isBlank, newLessonEdits } from './lessonEdits.ts';
import { readLesson } from './readLesson.ts';

/** Begins a lesson and opens it. */
export const beginLesson = async (): Promise<void> => {
  const id = newId();
  const result = await write(newLessonEdits(id, useSettings.getState().areaId), 'create');
  if (!result.ok) return;
  markBegun(id);
  goTo({ screen: 'library', id });
};

/** Somebody turned away from a lesson: one that was begun and left blank goes away again. */
export const leaveLesson = async (id: string): Promise<void> => {
  const route = routeOf(window.location.hash);
  if (!isBegun(id) || (route.screen === 'library' && route.id === id)) return;
  forgetBegun(id);
  const left = await readLesson(id);
  if (left !== null && isBlank(left)) {
    await write([{ op: 'delete', kind: 'lesson', id }], 'delete');
  }
};
