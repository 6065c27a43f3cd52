import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { SeatGlyph } from '../tables/SeatGlyph.tsx';
import styles from './BridgeKey.module.css';
import { plankName, standingOf } from './facts.ts';
import type { BridgeFacts } from './facts.ts';
import type { BridgeGeometry } from './geometry.ts';
import { PlankGlyph } from './PlankGlyph.tsx';
import { useBridgeWords } from './useBridge.ts';

interface Props {
  readonly facts: BridgeFacts;
  readonly numbered: BridgeGeometry['numbered'];
}

/** What the numbers in a picture stand for, where it had no room for names. */
export const BridgeKey = ({ facts, numbered }: Props) => {
  const { t } = useTranslation();
  const words = useBridgeWords();
  return (
    <>
      {numbered.planks && facts.planks.length > 0 && (
        <ol className={cx(styles.key)} aria-label={t('bridge.planks')}>
          {facts.planks.map((plank, at) => (
            <li key={plank.id}>
              <span className={cx(styles.number)}>{at + 1}</span>
              <PlankGlyph status={plank.status} />
              <span className={cx(styles.words)}>
                {plank.status === 'missing' && `${words.missing}. `}
                {plankName(plank, words)}
                {plank.who !== '' && <span className={cx(styles.who)}>{plank.who}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {numbered.pillars && (
        <ol className={cx(styles.key)} aria-label={t('bridge.pillars')}>
          {standingOf(facts).map(({ id, name, panel, isEmpty }, at) => (
            <li key={id}>
              <span className={cx(styles.number)}>{at + 1}</span>
              <SeatGlyph corner={panel} isEmpty={isEmpty} />
              <span className={cx(styles.words)}>
                {isEmpty ? `${words.panel[panel]}: ${words.whoMisses}` : name}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
};
