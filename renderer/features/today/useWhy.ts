import { useTranslation } from 'react-i18next';
import { daysAfter } from '../../../shared/domain/calendarDay.ts';
import { daysBetween } from '../../../shared/domain/erasureProgress.ts';
import type { RetentionDue } from '../../../shared/ipc/retention.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay, isoToday } from '../../domain/dates.ts';
import { monthsBetween } from '../../domain/retention/monthsBetween.ts';

/** Why the app asks about something, in a sentence. */
export const useWhy = ({ kind, since }: Pick<RetentionDue, 'kind' | 'since'>): string => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  if (kind === 'attachment') {
    return t('retention.why.attachment', { day: formatDay(daysAfter(since, -1), language) });
  }
  const today = isoToday();
  // Only of a note somebody may choose the day on which it was written.
  if (since >= today) return t('retention.noteToday');
  const months = monthsBetween(since, today);
  const days = daysBetween(since, today);
  const time =
    months === 0
      ? t('retention.days', { count: days })
      : months < 24
        ? t('retention.months', { count: months })
        : t('retention.years', { count: Math.floor(months / 12) });
  return t(`retention.why.${kind}`, { time });
};
