import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import { fits } from '../../domain/lessonFilter.ts';
import { useSavedLessonViews } from '../../domain/views/savedViews.ts';
import { Select } from '../../ui/Select.tsx';

interface Props {
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}

/** Chooses every lesson of a saved view at once; what is chosen can be changed afterwards. */
export const ChooseLessonView = ({ onChoose }: Props) => {
  const { t } = useTranslation();
  const views = useSavedLessonViews();
  const lessons = useRecords(lesson).list;
  const sources = useRecords(initiative).byId;
  const [view, setView] = useState<string | null>(null);
  if (views.length === 0) return null;
  return (
    <Select
      label={t('export.lessonView')}
      placeholder={t('export.lessonView')}
      options={views.map(({ id, name }) => ({ id, label: name }))}
      value={view}
      onChange={(id) => {
        const chosen = views.find((one) => one.id === id);
        if (chosen === undefined) return;
        setView(id);
        const shown = lessons.filter((one) => fits(one, chosen.filter, sources));
        onChoose(new Set(shown.map((one) => one.id)));
      }}
    />
  );
};
