import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { isFiltered, isSameLessonFilter } from '../../domain/lessonFilter.ts';
import { useSavedLessonViews } from '../../domain/views/savedViews.ts';
import { NamedViews } from '../../domain/views/NamedViews.tsx';
import { showLessonView, useLibrary } from './library.ts';
import type { LessonView } from './library.ts';

/** The choices from the library that were given a name; what was typed to search is no part of one. */
export const LessonViews = () => {
  const { t } = useTranslation();
  const saved = useSavedLessonViews();
  const { filter, sort } = useLibrary();
  const current = saved.find((one) => one.sort === sort && isSameLessonFilter(one.filter, filter));
  // Nothing to choose and nothing to keep: the row has little room to spare.
  if (saved.length === 0 && !isFiltered(filter)) return null;
  return (
    <NamedViews<LessonView>
      saved={saved}
      current={current}
      now={isFiltered(filter) ? { filter, sort } : null}
      how={t('library.viewHow')}
      read={() => useSettings.getState().savedLessonViews}
      keep={(views) => changeSettings({ savedLessonViews: [...views] })}
      onChoose={showLessonView}
    />
  );
};
