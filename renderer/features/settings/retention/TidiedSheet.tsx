import { useTranslation } from 'react-i18next';
import { erasure } from '../../../../shared/domain/erasure.ts';
import { removal } from '../../../../shared/domain/removal.ts';
import { retentionKinds } from '../../../../shared/privacy/retention.ts';
import { useRecords } from '../../../app/records.ts';
import { useSettings } from '../../../app/settings.ts';
import { formatDay } from '../../../domain/dates.ts';
import { useOwnAuthor } from '../../../domain/who.ts';
import { cx } from '../../../ui/cx.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Settings.module.css';
import ownStyles from './Retention.module.css';
import { erasedBy, tidiedOf } from './tidied.ts';

/** A count and a day: all that is left of what went for good. */
export const TidiedSheet = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const own = useOwnAuthor();
  const removals = useRecords(removal).list;
  const erasures = useRecords(erasure).list;
  const lines = tidiedOf([...removals, ...erasedBy(own, erasures)]);
  return (
    <Sheet title={t('retention.settings.log')}>
      <p className={cx(styles.hint)}>{t('retention.settings.logHint')}</p>
      {lines.length === 0 ? (
        <p>{t('retention.settings.logEmpty')}</p>
      ) : (
        <ul className={cx(ownStyles.log)}>
          {lines.map(({ of, on, count }) => {
            const kind = retentionKinds.find((one) => one === of) ?? 'other';
            const what = t(`retention.what.${kind}`, { count });
            return (
              <li key={`${of} ${on}`}>
                {t('retention.settings.logLine', { what, day: formatDay(on, language) })}
              </li>
            );
          })}
        </ul>
      )}
    </Sheet>
  );
};
