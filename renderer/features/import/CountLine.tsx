import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import styles from './Import.module.css';

interface Props {
  readonly initiatives: number;
  readonly lessons: number;
  readonly newVillages: number;
}

/** "12 initiatieven · 3 lessen · 1 nieuw dorp"; what there is none of is not said. */
export const CountLine = ({ initiatives, lessons, newVillages }: Props) => {
  const { t } = useTranslation();
  const parts = [
    initiatives > 0 && t('import.count.initiatives', { count: initiatives }),
    lessons > 0 && t('import.count.lessons', { count: lessons }),
    newVillages > 0 && t('import.count.villages', { count: newVillages }),
  ].filter((part) => part !== false);
  return (
    <p className={cx(styles.count)}>
      {parts.length === 0 ? t('import.nothing') : parts.join(' · ')}
    </p>
  );
};
