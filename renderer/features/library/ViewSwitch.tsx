import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { changeView, useLibrary } from './library.ts';

const views = ['list', 'shelves'] as const;

/** The same lessons as a list or on shelves; on the shelves no box lies open. */
export const ViewSwitch = () => {
  const { t } = useTranslation();
  const view = useLibrary((library) => library.view);
  return (
    <SegmentedControl
      label={t('library.view')}
      hideLabel
      options={views.map((one) => ({ id: one, label: t(`library.views.${one}`) }))}
      value={view}
      onChange={(chosen) => {
        changeView(chosen);
        if (chosen === 'shelves') goTo({ screen: 'library' });
      }}
    />
  );
};
