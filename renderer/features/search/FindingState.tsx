import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import type { Finding } from './finding.ts';
import styles from './SearchPanel.module.css';

/** Says how much was found, once typing rests. */
export const useSaid = ({ reply }: Finding, isSought: boolean, hasCommands: boolean): void => {
  const { t } = useTranslation();
  const total = reply?.total ?? 0;
  // Whoever types a command found it.
  const isSaid = isSought && reply !== null && (total > 0 || !hasCommands);
  const words = isSaid ? t('search.found', { count: total }) : '';
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => {
      announce(words);
    }, 600);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
};

interface Props {
  readonly finding: Finding;
  /** Kinds were chosen. */
  readonly isChosen: boolean;
  readonly hasCommands: boolean;
  /** Null where no filter is on. */
  readonly onClear: (() => void) | null;
}

/** In words what the list does not show: that nothing was found, and why. */
export const FindingState = ({
  finding: { reply, counts },
  isChosen,
  hasCommands,
  onClear,
}: Props) => {
  const { t } = useTranslation();
  if (reply === null) return null;
  if (reply.state === 'filling') return <p className={cx(styles.state)}>{t('search.filling')}</p>;
  if (reply.isGuess) return <p className={cx(styles.state)}>{t('search.guess')}</p>;
  if (reply.total > 0) return null;
  if (isChosen && counts.size > 0) {
    return <p className={cx(styles.state)}>{t('search.nothingChosen')}</p>;
  }
  if (onClear !== null) {
    return (
      <div className={cx(styles.state, styles.nothing)}>
        <p>{t('search.nothingFiltered')}</p>
        <Button variant="quiet" size="small" onPress={onClear}>
          {t('search.withoutFilters')}
        </Button>
      </div>
    );
  }
  return hasCommands ? null : <p className={cx(styles.state)}>{t('search.nothing')}</p>;
};
