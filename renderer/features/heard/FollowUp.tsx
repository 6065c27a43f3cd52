import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../shared/domain/signal.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { CareWorry } from './CareWorry.tsx';
import { choiceOf } from './choices.ts';
import type { Choice } from './choices.ts';
import { DeskMessage } from './DeskMessage.tsx';
import styles from './Heard.module.css';
import { choiceIcons } from './TriageRow.tsx';
import type { Sorting } from './useSorting.ts';

interface Props {
  readonly signal: Signal;
  readonly sorting: Sorting;
}

/** What was sorted and asks for one thing more. */
export const FollowUp = ({ signal, sorting }: Props) => {
  const { t } = useTranslation();
  const choice = choiceOf(signal);
  if (choice === null) return null;
  return (
    <div className={cx(styles.row)}>
      <div className={cx(styles.head)}>
        <ChoiceLabel choice={choice} />
        <Button
          variant="quiet"
          size="small"
          icon={RotateCcw}
          aria-label={t('heard.backNamed', { text: signal.text })}
          onPress={() => void sorting.again(signal)}
        >
          {t('heard.back')}
        </Button>
      </div>
      {signal.text !== '' && <p className={cx(styles.text)}>{signal.text}</p>}
      {asked(choice, signal, sorting)}
    </div>
  );
};

const asked = (choice: Choice, signal: Signal, sorting: Sorting): ReactNode => {
  switch (choice) {
    case 'care':
      return <CareWorry signal={signal} sorting={sorting} />;
    case 'desk':
      return <DeskMessage signal={signal} sorting={sorting} />;
    case 'fits_nowhere':
    case 'fits_many':
      return <Suggestion signal={signal} sorting={sorting} />;
    case 'self':
      return null;
  }
};

export const ChoiceLabel = ({ choice }: { readonly choice: Choice }) => {
  const { t } = useTranslation();
  const Icon = choiceIcons[choice];
  return (
    <span className={cx(styles.label, styles[choice])}>
      <Icon size={16} aria-hidden />
      {choice === 'care' ? t('heard.care') : t(`enums.triage.${choice}`)}
    </span>
  );
};

const Suggestion = ({ signal, sorting }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <p className={cx(styles.about)}>{t('heard.suggest')}</p>
      <div className={cx(styles.choices)}>
        <Button
          size="small"
          aria-label={t('heard.makeCardNamed', { text: signal.text })}
          onPress={() => void sorting.asCards([signal])}
        >
          {t('heard.makeCard')}
        </Button>
        <Button variant="quiet" size="small" onPress={() => void sorting.noCard(signal)}>
          {t('heard.noCard')}
        </Button>
      </div>
    </>
  );
};
