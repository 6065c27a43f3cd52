import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { signal } from '../../../shared/domain/signal.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';

/** Where it began: what somebody said, before it was a card. */
export const HeardPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const heard = useRecords(signal).list.filter(({ initiativeId }) => initiativeId === record.id);
  if (heard.length === 0) return null;
  return (
    <PrivateSheet title={t('heard.heardPart')}>
      {heard.map(({ id, text, createdAt }) => (
        <p key={id}>
          “{text}”{' '}
          <span className={cx(fieldStyles.hint)}>
            {t('heard.heardAt', { day: formatDay(createdAt.slice(0, 10), language) })}
          </span>
        </p>
      ))}
      <a href={hashOf({ screen: 'heard' })}>{t('coffee.finish')}</a>
    </PrivateSheet>
  );
};
