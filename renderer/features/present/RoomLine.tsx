import { Maximize, Monitor, MonitorOff, MonitorPlay } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Telling.module.css';
import type { AudienceWindow } from './useAudience.ts';

interface Props extends AudienceWindow {
  readonly isPractice: boolean;
}

const signs = {
  practice: MonitorOff,
  opening: MonitorPlay,
  display: Monitor,
  window: MonitorPlay,
  closed: MonitorOff,
} as const;

/** Says what the room sees and where, and what to do about it. */
export const RoomLine = ({ isPractice, place, open, fill }: Props) => {
  const { t } = useTranslation();
  const key = isPractice ? 'practice' : (place ?? 'opening');
  const Icon = signs[key];
  return (
    <div className={cx(styles.roomLine)}>
      <p role="status">
        <Icon size={18} aria-hidden />
        <span>{t(`present.room.${key}`)}</span>
      </p>
      {!isPractice && place === 'window' && (
        <Button size="small" icon={Maximize} onPress={fill}>
          {t('present.room.fill')}
        </Button>
      )}
      {!isPractice && place === 'closed' && (
        <Button size="small" icon={MonitorPlay} onPress={open}>
          {t('present.room.open')}
        </Button>
      )}
    </div>
  );
};
