import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { formatInstant } from '../dates.ts';
import { useWho } from '../who.ts';
import styles from './HistoryList.module.css';

interface Props {
  readonly step: HistoryStep;
  /** Of the field, where the step is of one. */
  readonly name: string | null;
  readonly isCurrent: boolean;
  readonly onPutBack?: (button: Element) => void;
}

export const StepHead = ({ step, name, isCurrent, onPutBack }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const say = useWho();
  const when = formatInstant(step.at, language);
  const who = say(step.authorId);
  return (
    <div className={cx(styles.head)}>
      <div className={cx(styles.words)}>
        <span className={cx(styles.what)}>
          {t(`history.steps.${step.action}`)}
          {name !== null && `: ${name}`}
        </span>
        <span className={cx(styles.when)}>
          {step.action === 'lost' ? t('history.lostOn', { when }) : t('history.by', { who, when })}
        </span>
      </div>
      {name !== null && isCurrent && <span className={cx(styles.now)}>{t('history.now')}</span>}
      {name !== null && !isCurrent && step.beforeShare === true && (
        <span className={cx(styles.when)}>{t('history.beforeShare')}</span>
      )}
      {name !== null && !isCurrent && step.beforeShare !== true && onPutBack && (
        <Button
          variant="quiet"
          size="small"
          icon={Undo2}
          aria-label={t('history.putBackNamed', { field: name, when })}
          onPress={({ target }) => {
            onPutBack(target);
          }}
        >
          {t('history.putBack')}
        </Button>
      )}
    </div>
  );
};
