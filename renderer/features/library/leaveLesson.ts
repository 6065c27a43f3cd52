import { routeOf } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { forgetBegun, isBegun } from '../../domain/begunLesson.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { isBlank } from './lessonEdits.ts';
import { readLesson } from './readLesson.ts';

/** Somebody turned away from a lesson: one that was begun and left blank goes away again. */
export const leaveLesson = async (id: string): Promise<void> => {
  const route = routeOf(window.location.hash);
  if (!isBegun(id) || (route.screen === 'library' && route.id === id)) return;
  // What was typed a moment ago may be on its way still: it is not blank then.
  if (!(await flushDrafts())) return;
  forgetBegun(id);
  const left = await readLesson(id);
  if (left !== null && isBlank(left)) {
    await write([{ op: 'delete', kind: 'lesson', id }], 'delete');
  }
};
