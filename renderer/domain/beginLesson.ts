import { newId } from '../app/newId.ts';
import { goTo } from '../app/route.ts';
import { useSettings } from '../app/settings.ts';
import { write } from '../app/write.ts';
import { markBegun } from './begunLesson.ts';

/** Begins a lesson and opens it in its title; left blank, it goes again. */
export const beginLesson = async (): Promise<void> => {
  const id = newId();
  const { areaId } = useSettings.getState();
  const values = areaId === null ? {} : { areaId };
  const result = await write([{ op: 'create', kind: 'lesson', id, values }], 'create');
  if (!result.ok) return;
  markBegun(id);
  goTo({ screen: 'library', id });
};
