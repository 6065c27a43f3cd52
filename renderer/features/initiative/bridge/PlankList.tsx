import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { panels } from '../../../../shared/domain/enums.ts';
import { plankName } from '../../../domain/bridge/facts.ts';
import type { PlankFact } from '../../../domain/bridge/facts.ts';
import { PlankGlyph } from '../../../domain/bridge/PlankGlyph.tsx';
import { useBridgeWords } from '../../../domain/bridge/useBridge.ts';
import type { Bridge } from '../../../domain/bridge/useBridge.ts';
import { SeatGlyph } from '../../../domain/tables/SeatGlyph.tsx';
import { RecordVersions } from '../../../domain/versions/RecordVersions.tsx';
import { cx } from '../../../ui/cx.ts';
import styles from './BridgePart.module.css';
import { PlankMenu } from './PlankMenu.tsx';

interface Props {
  readonly bridge: Bridge;
  readonly onEdit: (plank: Contribution) => void;
}

/** All that the picture shows, in words, with what can be done to it. */
export const PlankList = ({ bridge, onEdit }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.lists)}>
      <section aria-label={t('bridge.planks')}>
        <h3>{t('bridge.planks')}</h3>
        <ol className={cx(styles.list)}>
          {bridge.planks.map((plank, at) => (
            <PlankItem key={plank.id} plank={plank} at={at} bridge={bridge} onEdit={onEdit} />
          ))}
        </ol>
      </section>
      <section aria-label={t('bridge.pillars')}>
        <h3>{t('bridge.pillars')}</h3>
        <PillarList bridge={bridge} />
      </section>
    </div>
  );
};

interface ItemProps extends Props {
  readonly plank: PlankFact;
  readonly at: number;
}

const PlankItem = ({ plank, at, bridge, onEdit }: ItemProps) => {
  const { t } = useTranslation();
  const name = plankName(plank, useBridgeWords());
  const isMissing = plank.status === 'missing';
  const record = bridge.contributions.find(({ id }) => id === plank.id);
  return (
    <li className={cx(styles.item)}>
      <span className={cx(styles.number)}>{at + 1}</span>
      <PlankGlyph status={plank.status} />
      <span className={cx(styles.words)}>
        {name}
        <span className={cx(styles.soft, isMissing && styles.missing)}>
          {[isMissing ? t('bridge.gap') : t(`bridge.status.${plank.status}`), plank.who]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {record !== undefined && <RecordVersions record={record} />}
      </span>
      <PlankMenu plank={plank} name={name} at={at} bridge={bridge} onEdit={onEdit} />
    </li>
  );
};

/** Who carries the bridge; an empty corner asks who is missing. */
const PillarList = ({ bridge: { pillars } }: { readonly bridge: Bridge }) => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.list)}>
      {panels.flatMap((panel) => {
        const here = pillars.filter((one) => one.panel === panel);
        const corner = t(`initiative.panel.${panel}`);
        if (here.length === 0) {
          return [
            <li key={panel} className={cx(styles.item)}>
              <SeatGlyph corner={panel} isEmpty />
              <span className={cx(styles.words)}>
                {corner}
                <span className={cx(styles.soft)}>
                  {t('initiative.emptyChair')} {t('initiative.whoMisses')}
                </span>
              </span>
            </li>,
          ];
        }
        return here.map(({ id, name }) => (
          <li key={id} className={cx(styles.item)}>
            <SeatGlyph corner={panel} />
            <span className={cx(styles.words)}>
              {name}
              <span className={cx(styles.soft)}>{corner}</span>
            </span>
          </li>
        ));
      })}
    </ul>
  );
};
