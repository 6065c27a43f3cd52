import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BridgeDrawing } from '../../domain/bridge/BridgeDrawing.tsx';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { layoutBridge } from '../../domain/bridge/layoutBridge.ts';
import { paperPaint } from '../../domain/bridge/paper.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { useBridgeSentence } from '../../domain/bridge/useBridgeSentence.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SlidePicture.module.css';

const frame = { width: 1180, height: 430 };
/** Of the frame that is as wide as the words of a slide; smaller where names would become numbers. */
const letters = [24, 21, 18, 15];

/** The bridge of a card, with letters for the back of the room. Whole in itself, to become a picture. */
export const SlideBridge = ({ facts }: { readonly facts: BridgeFacts }) => {
  const { t } = useTranslation();
  const words = useBridgeWords();
  const sentence = useBridgeSentence()(facts);
  const drawn = useMemo(() => {
    const tries = letters.map((text) => layoutBridge(facts, words, { ...frame, text }));
    const named = tries.find(({ numbered }) => !numbered.planks && !numbered.pillars);
    return named ?? layoutBridge(facts, words, { ...frame, text: 24 });
  }, [facts, words]);
  return (
    <svg
      role="img"
      aria-label={`${t('bridge.title')}. ${sentence}`}
      data-bridge
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      fontFamily="Letter, 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
      className={cx(styles.cardBridge)}
    >
      <BridgeDrawing drawn={drawn} paint={paperPaint} />
    </svg>
  );
};
