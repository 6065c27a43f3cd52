import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../app/settings.ts';
import { useSharing } from '../../../app/sharing.ts';
import { formatDay } from '../../../domain/dates.ts';
import { teamMark } from '../../../domain/teamMark.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** Two began at once in one folder and do not see each other: who they are, and the way out. */
export const TwoTeams = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { team, health } = useSharing();
  const { founders } = health;
  if (founders.length < 2) return null;
  return (
    <Notice tone="attention">
      <p>
        <strong>{t('sharing.twoTeams.title')}</strong>
      </p>
      <ul>
        {founders.map(({ workspace, created }) => (
          <li key={workspace}>
            {t(workspace === team ? 'sharing.twoTeams.ours' : 'sharing.twoTeams.theirs', {
              mark: teamMark(workspace),
            })}
            {created !== null &&
              ` ${t('sharing.twoTeams.since', { day: formatDay(created, language) })}`}
          </li>
        ))}
      </ul>
      <p>{t('sharing.twoTeams.wayOut')}</p>
    </Notice>
  );
};
