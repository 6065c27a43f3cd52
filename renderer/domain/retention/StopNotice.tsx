import { Archive } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRetentionStop } from '../../app/retention.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay } from '../dates.ts';
import styles from './StopNotice.module.css';

interface Props {
  /** What it means here, in place of what it means everywhere. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** False where the way there would throw something away, and on the page itself. */
  readonly hasLink?: boolean;
}

/** Why nothing can go now, since when, and what to do. Nothing at all while the stop is off. */
export const StopNotice = ({ children, actions, hasLink = true }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const stop = useRetentionStop();
  if (stop === null) return null;
  const day = formatDay(stop.since, language);
  return (
    <Notice icon={Archive} actions={actions}>
      <div className={cx(styles.words)}>
        <p>
          <strong>{t('retention.stop.isOn')}</strong>{' '}
          {stop.by === ''
            ? t('retention.stop.since', { day })
            : t('retention.stop.sinceBy', { day, name: stop.by })}
        </p>
        {stop.why !== '' && <p>{t('retention.stop.because', { why: stop.why })}</p>}
        {children ?? (
          <p>
            {t('retention.stop.nothingGoes')} {t('retention.stop.whatToDo')}
          </p>
        )}
        {hasLink && (
          <a href={hashOf({ screen: 'settings', part: 'bewaren' })}>
            {t('retention.stop.toSettings')}
          </a>
        )}
      </div>
    </Notice>
  );
};
