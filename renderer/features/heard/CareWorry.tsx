import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../shared/domain/signal.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Heard.module.css';
import type { Sorting } from './useSorting.ts';

interface Props {
  readonly signal: Signal;
  readonly sorting: Sorting;
}

/** For a colleague of care, by telephone; here its words only have to go. */
export const CareWorry = ({ signal, sorting }: Props) => {
  const { t } = useTranslation();
  const isStopped = useRetentionStop() !== null;
  return (
    <>
      <Notice icon={Phone}>{t('heard.careCall')}</Notice>
      {isStopped && <p className={cx(styles.about)}>{t('heard.careStopped')}</p>}
      <div className={cx(styles.choices)}>
        {!isStopped && (
          <Button size="small" onPress={() => void sorting.forget(signal)}>
            {t('heard.careErase')}
          </Button>
        )}
        <Button variant="quiet" size="small" onPress={() => void sorting.noWorry(signal)}>
          {t('heard.careKeep')}
        </Button>
      </div>
    </>
  );
};
