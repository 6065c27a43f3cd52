import { Armchair, CircleDashed, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { AddParty } from './AddParty.tsx';
import styles from './Drieluik.module.css';
import { useEditing } from './editing.ts';

interface Props {
  readonly panel: Panel;
  readonly record: Initiative;
  readonly seated: readonly Party[];
}

/** One corner of the drieluik. An empty one asks who is missing. */
export const PanelOfChairs = ({ panel, record, seated }: Props) => {
  const { t } = useTranslation();
  const { remove } = useEditing(record.id);
  return (
    <section
      className={cx(styles.panel, styles[panel])}
      aria-label={t(`initiative.panel.${panel}`)}
    >
      <header className={cx(styles.header)}>
        <h3>{t(`initiative.panel.${panel}`)}</h3>
        <AddParty panel={panel} record={record} />
      </header>
      {seated.length === 0 ? (
        <p className={cx(styles.empty)}>
          <CircleDashed size={18} aria-hidden />
          <span>
            {t('initiative.emptyChair')} <br />
            {t('initiative.whoMisses')}
          </span>
        </p>
      ) : (
        <ul className={cx(styles.chairs)}>
          {seated.map((one) => (
            <li key={one.id} className={cx(styles.chair)}>
              <Armchair size={18} aria-hidden />
              <span className={cx(styles.who)}>
                {one.name}
                <span className={cx(styles.kind)}>{t(`enums.partyKind.${one.partyKind}`)}</span>
              </span>
              <IconButton
                label={t('initiative.removeParty', { party: one.name })}
                icon={X}
                size="small"
                onPress={() => {
                  remove('partyIds', one.id);
                  announce(t('initiative.partyRemoved', { party: one.name }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
