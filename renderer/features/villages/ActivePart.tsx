import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { whoIsActive } from './villageModel.ts';
import type { WhatRuns } from './villageModel.ts';
import styles from './Villages.module.css';

/** Who takes part here. No boss and no ladder: three corners of equal size. */
export const ActivePart = ({ runs }: { readonly runs: WhatRuns }) => {
  const { t } = useTranslation();
  const parties = useRecords(party).byId;
  return (
    <Sheet title={t('villages.active')} icon={Users}>
      <div className={cx(styles.corners)}>
        {whoIsActive(runs, parties).map(({ panel, parties: here }) => (
          <section
            key={panel}
            aria-label={t(`enums.panel.${panel}`)}
            className={cx(styles.corner, styles[panel])}
          >
            <h3>{t(`enums.panel.${panel}`)}</h3>
            {here.length === 0 ? (
              <p className={cx(styles.hint)}>{t('villages.nobodyYet')}</p>
            ) : (
              <ul className={cx(styles.plain)}>
                {here.map(({ party: { id, name }, of }) => (
                  <li key={id}>
                    {name}
                    <span className={cx(styles.hint)}>
                      {of.map(({ title }) => title).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Sheet>
  );
};
