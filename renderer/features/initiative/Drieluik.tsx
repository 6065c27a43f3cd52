import { useTranslation } from 'react-i18next';
import { panels } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../../domain/villageOrder.ts';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Drieluik.module.css';
import { PanelOfChairs } from './PanelOfChairs.tsx';

/** Three panels with chairs: who takes part, and whom nobody asked yet. */
export const Drieluik = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const parties = useRecords(party);
  const seated = record.partyIds.flatMap((id) => parties.byId.get(id) ?? []).toSorted(byName);
  return (
    <section aria-label={t('initiative.drieluik')} className={cx(styles.drieluik)}>
      <h2>
        <VisuallyHidden>{t('initiative.drieluik')}</VisuallyHidden>
      </h2>
      <div className={cx(styles.panels)}>
        {panels.map((panel) => (
          <PanelOfChairs
            key={panel}
            panel={panel}
            record={record}
            seated={seated.filter((one) => one.panel === panel)}
          />
        ))}
      </div>
    </section>
  );
};
