import { CalendarClock, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FuzzyDate } from '../../../../shared/domain/fuzzyDate.ts';
import type { RolePeriod } from '../../../../shared/domain/rolePeriod.ts';
import { removeAsked } from '../../../app/removeShared.ts';
import { useSettings } from '../../../app/settings.ts';
import { formatFuzzyDate } from '../../../domain/dates.ts';
import { HistoryButton } from '../../../domain/history/HistoryButton.tsx';
import { roleIcons } from '../../../domain/tide/roleIcons.ts';
import { RecordVersions } from '../../../domain/versions/RecordVersions.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './RolePart.module.css';

interface Props {
  /** The newest first. */
  readonly periods: readonly RolePeriod[];
  readonly touch: FuzzyDate | null;
  readonly nameOf: (plane: string) => string;
  readonly onEdit: (period: RolePeriod) => void;
}

/** What the picture shows, in words, with what can be done about it. */
export const RoleList = ({ periods, touch, nameOf, onEdit }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (
    <ul className={cx(styles.roles)} aria-label={t('tide.list')}>
      {touch !== null && (
        <li>
          <CalendarClock size={18} aria-hidden className={cx(styles.sign)} />
          <span className={cx(styles.words)}>
            {t('tide.touch', { when: formatFuzzyDate(touch, language) })}
          </span>
        </li>
      )}
      {periods.map((period) => (
        <Role key={period.id} period={period} plane={nameOf(period.plane)} onEdit={onEdit} />
      ))}
    </ul>
  );
};

interface RoleProps {
  readonly period: RolePeriod;
  readonly plane: string;
  readonly onEdit: (period: RolePeriod) => void;
}

const Role = ({ period, plane, onEdit }: RoleProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const role = t(`tide.roles.${period.role}`);
  const Sign = roleIcons[period.role];
  const from = period.from === null ? '…' : formatFuzzyDate(period.from, language);
  return (
    <li>
      <Sign size={18} aria-hidden className={cx(styles.sign)} />
      <span className={cx(styles.words)}>
        <span>
          <strong>{role}</strong> · {plane}
        </span>
        <span className={cx(styles.about)}>
          {period.to === null
            ? t('tide.since', { from })
            : t('tide.between', { from, to: formatFuzzyDate(period.to, language) })}
        </span>
        {period.why !== '' && <span className={cx(styles.about)}>{period.why}</span>}
        {period.role === 'safety_net' && period.to === null && (
          <span className={cx(styles.about)}>{t('tide.care')}</span>
        )}
        <RecordVersions record={period} />
      </span>
      <HistoryButton kind="rolePeriod" id={period.id} of={`${role}, ${plane}`} />
      <IconButton
        label={t('tide.edit', { role, plane })}
        icon={Pencil}
        size="small"
        onPress={() => {
          onEdit(period);
        }}
      />
      <IconButton
        label={t('tide.remove', { role, plane })}
        icon={Trash2}
        size="small"
        onPress={() => {
          removeAsked({ record: period, title: `${role}, ${plane}`, words: 'tide.removed' });
        }}
      />
    </li>
  );
};
