import { useMemo } from 'react';
import type { SavedLessonView, SavedView } from '../../../shared/ipc/settings.ts';
import { useSettings } from '../../app/settings.ts';
import { useIsHere } from './isHere.ts';

interface Places {
  readonly villageIds: readonly string[];
  readonly areaIds?: readonly string[];
}

/** A view of which no place is left stays as it was and finds nothing: without any it would find all. */
const hasLiving = (
  { villageIds, areaIds = [] }: Places,
  isHere: (id: string) => boolean,
): boolean => [...villageIds, ...areaIds].some(isHere);

/** The named views of the board, without the places that were deleted since. */
export const useSavedViews = (): readonly SavedView[] => {
  const saved = useSettings((settings) => settings.savedViews);
  const isHere = useIsHere();
  return useMemo(
    () =>
      saved.map((view): SavedView => {
        const { filter } = view;
        if (!hasLiving(filter, isHere)) return view;
        const areaIds = filter.areaIds.filter(isHere);
        return {
          ...view,
          filter: { ...filter, areaIds, villageIds: filter.villageIds.filter(isHere) },
        };
      }),
    [isHere, saved],
  );
};

/** The named views of the library, likewise. */
export const useSavedLessonViews = (): readonly SavedLessonView[] => {
  const saved = useSettings((settings) => settings.savedLessonViews);
  const isHere = useIsHere();
  return useMemo(
    () =>
      saved.map((view): SavedLessonView => {
        const { filter } = view;
        if (!hasLiving(filter, isHere)) return view;
        return { ...view, filter: { ...filter, villageIds: filter.villageIds.filter(isHere) } };
      }),
    [isHere, saved],
  );
};
