import { HousePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { NoaberList } from '../../domain/noabers/NoaberList.tsx';
import { useNoabers } from '../../domain/noabers/useNoabers.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';

/** Who else is at something like this. Nobody has to look for it: it is only there when there is. */
export const NoabersPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const noabers = useNoabers(record);
  if (noabers.length === 0) return null;
  return (
    <Sheet title={t('noabers.title')} icon={HousePlus}>
      <p className={cx(fieldStyles.hint)}>{t('noabers.hint')}</p>
      <NoaberList noabers={noabers} />
    </Sheet>
  );
};
