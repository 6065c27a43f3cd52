import { ArrowDownNarrowWide } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lessonSorts } from '../../../shared/ipc/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { changeSort, useLibrary } from './library.ts';

export const SortButton = () => {
  const { t } = useTranslation();
  const { text, sort } = useLibrary();
  const isSought = text.trim() !== '';
  // Without a search there is nothing to fit.
  const offered = lessonSorts.filter((one) => isSought || one !== 'fit');
  const current = !isSought && sort === 'fit' ? 'newest' : sort;
  return (
    <MenuButton
      label={t('library.sort')}
      placement="bottom end"
      entries={offered.map((one) => ({
        id: one,
        label: t(`library.sorts.${one}`),
        isCurrent: one === current,
        onAction: () => {
          changeSort(one);
        },
      }))}
    >
      <Button variant="quiet" size="small" icon={ArrowDownNarrowWide}>
        {t(`library.sorts.${current}`)}
      </Button>
    </MenuButton>
  );
};
