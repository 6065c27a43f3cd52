import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../domain/dates.ts';
import { useSettings } from '../../../../app/settings.ts';
import { Button } from '../../../../ui/Button.tsx';
import { cx } from '../../../../ui/cx.ts';
import styles from './Erasures.module.css';
import type { WaitingComputer } from './useErasures.ts';

interface Props {
  readonly computers: readonly WaitingComputer[];
  readonly onLeave: (computer: WaitingComputer) => void;
}

/** Computers that have not said yet that they are done, and a way out for those that never will. */
export const WaitingComputers = ({ computers, onLeave }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (
    <div className={cx(styles.part)}>
      <h3>{t('erase.progress.waiting')}</h3>
      <ul className={cx(styles.list)}>
        {computers.map((computer) => {
          const { deviceId, label, lastSeen, isHere } = computer;
          return (
            <li key={deviceId} className={cx(styles.row)}>
              <span className={cx(styles.name)}>{label}</span>
              <span className={cx(styles.notes)}>
                {isHere
                  ? t('erase.progress.here')
                  : lastSeen === null
                    ? t('erase.progress.neverSeen')
                    : t('erase.progress.lastSeen', { day: formatDay(lastSeen, language) })}
              </span>
              {!isHere && (
                <Button
                  variant="quiet"
                  aria-label={t('erase.progress.leaveOf', { name: label })}
                  onPress={() => {
                    onLeave(computer);
                  }}
                >
                  {t('erase.progress.leave')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
