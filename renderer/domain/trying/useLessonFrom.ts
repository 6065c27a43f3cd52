import { initiative } from '../../../shared/domain/initiative.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { markBegun } from '../begunLesson.ts';
import { lessonValues } from './tried.ts';
import type { Tried } from './tried.ts';

/** Begins a lesson from what was tried, and goes there to write the rest. Null: nothing learned yet. */
export const useLessonFrom = (tried: Tried): (() => void) | null => {
  const sources = useRecords(initiative).byId;
  const areaId = useSettings((settings) => settings.areaId);
  const begun = lessonValues(tried);
  if (begun === null) return null;
  return () => {
    const id = newId();
    const { initiativeId } = tried.record;
    const values = {
      ...begun,
      areaId,
      themes: [...(sources.get(initiativeId ?? '')?.themes ?? [])],
      sourceInitiativeId: initiativeId,
      shelved: false,
    };
    void write([{ op: 'create', kind: 'lesson', id, values }], 'create').then((result) => {
      if (!result.ok) return;
      markBegun(id);
      goTo({ screen: 'library', id });
    });
  };
};
