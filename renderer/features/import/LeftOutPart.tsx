import { useTranslation } from 'react-i18next';
import type { LeftOut } from '../../../shared/ipc/import.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Import.module.css';

interface Props {
  readonly leftOut: readonly LeftOut[];
}

/** What does not come along, why, and a few by name. */
export const LeftOutPart = ({ leftOut }: Props) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('import.leftOut')} className={cx(styles.part)}>
      {leftOut.length === 0 && <p className={cx(styles.hint)}>{t('import.nothingLeftOut')}</p>}
      <ul className={cx(styles.leftOut)}>
        {leftOut.map(({ reason, count, examples }) => (
          <li key={reason}>
            <span>{t(`import.reasons.${reason}`, { count })}</span>
            {examples.length > 0 && (
              <span className={cx(styles.hint)}>
                {t('import.examples', { words: examples.join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
