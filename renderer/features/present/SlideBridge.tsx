import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BridgeDrawing } from '../../domain/bridge/BridgeDrawing.tsx';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import type { BridgeGeometry } from '../../domain/bridge/geometry.ts';
import { paperPaint } from '../../domain/bridge/paper.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { useBridgeSentence } from '../../domain/bridge/useBridgeSentence.ts';
import { cx } from '../../ui/cx.ts';
import { layoutForSlide } from './slideBridge.ts';
import styles from './SlidePicture.module.css';

/** The bridge of a card, with letters for the back of the room. Whole in itself, to become a picture. */
export const SlideBridge = ({ facts }: { readonly facts: BridgeFacts }) => {
  const words = useBridgeWords();
  const drawn = useMemo(() => layoutForSlide(facts, words), [facts, words]);
  return <LaidBridge {...{ facts, drawn }} use="slide" />;
};

interface Laid {
  readonly facts: BridgeFacts;
  readonly drawn: BridgeGeometry;
  /** Which file takes it along as a picture. */
  readonly use: 'slide' | 'paper';
}

export const LaidBridge = ({ facts, drawn, use }: Laid) => {
  const { t } = useTranslation();
  const sentence = useBridgeSentence()(facts);
  return (
    <svg
      role="img"
      aria-label={`${t('bridge.title')}. ${sentence}`}
      data-bridge={use}
      viewBox={`0 0 ${String(drawn.width)} ${String(drawn.height)}`}
      fontFamily="Letter, 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
      className={cx(styles.cardBridge)}
    >
      <BridgeDrawing drawn={drawn} paint={paperPaint} />
    </svg>
  );
};
