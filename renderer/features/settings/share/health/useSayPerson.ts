import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../../app/settings.ts';
import { formatDay, isoToday } from '../../../../domain/dates.ts';
import type { Person } from '../../../../domain/people.ts';

interface SaidPerson {
  readonly label: string;
  readonly notes: readonly string[];
}

/** What there is to say of somebody who takes part, on the screen and in the report. */
export const useSayPerson = (): ((person: Person) => SaidPerson) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return ({ label, app, lastSeen, isHere }) => {
    const seen =
      lastSeen === null
        ? t('health.neverSeen')
        : lastSeen === isoToday()
          ? t('health.seenToday')
          : t('health.seenOn', { day: formatDay(lastSeen, language) });
    return {
      label,
      notes: [
        ...(isHere ? [t('health.here')] : []),
        ...(app === '' ? [] : [t('health.version', { app })]),
        seen,
      ],
    };
  };
};
