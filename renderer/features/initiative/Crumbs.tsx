import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { useStageName } from '../../domain/stageName.ts';
import { cx } from '../../ui/cx.ts';
import styles from './InitiativeHead.module.css';

/** Bord › Loopt › Onderdendam, or Verhalen › Staat op eigen benen › Onderdendam. */
export const Crumbs = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const villages = useRecords(village);
  const names = record.villageIds.flatMap((id) => villages.byId.get(id)?.name ?? []);
  const isClosed = record.outcome !== null;
  return (
    <nav aria-label={t('initiative.crumbs')}>
      <ol className={cx(styles.crumbs)}>
        <li>
          <a href={hashOf({ screen: isClosed ? 'stories' : 'board' })}>
            {t(isClosed ? 'frame.stories' : 'frame.board')}
          </a>
        </li>
        <li>
          {record.outcome === null ? stageName(record.stage) : t(`enums.outcome.${record.outcome}`)}
        </li>
        {names.length > 0 && <li>{names.join(', ')}</li>}
      </ol>
    </nav>
  );
};
