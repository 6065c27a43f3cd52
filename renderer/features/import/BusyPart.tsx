import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Import.module.css';

interface Props {
  readonly doing: 'choosing' | 'reading' | 'making';
  readonly share: number | null;
  readonly onStop: () => void;
}

/** How far it is. What is being kept is kept whole: there is nothing to stop halfway. */
export const BusyPart = ({ doing, share, onStop }: Props) => {
  const { t } = useTranslation();
  const isReading = doing === 'choosing' && share !== null;
  return (
    <Sheet className={cx(styles.busy)}>
      <ProgressBar
        label={t(`import.${isReading ? 'reading' : doing}`)}
        {...(share === null || share >= 1 ? {} : { done: share })}
      />
      <div>
        <Button onPress={onStop}>{t('import.stop')}</Button>
      </div>
    </Sheet>
  );
};
