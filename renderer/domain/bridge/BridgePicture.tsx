import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { BridgeDrawing } from './BridgeDrawing.tsx';
import { BridgeKey } from './BridgeKey.tsx';
import styles from './BridgePicture.module.css';
import type { BridgeFacts } from './facts.ts';
import { layoutBridge } from './layoutBridge.ts';
import { screenPaint } from './paint.ts';
import { useBridgeSentence } from './useBridgeSentence.ts';
import { useBridgeWords } from './useBridge.ts';
import { useWidth } from './useWidth.ts';

/** As wide as its place, with letters of one size: on a narrow page it names less, never smaller. */
export const BridgePicture = ({ facts }: { readonly facts: BridgeFacts }) => {
  const around = useRef<HTMLDivElement>(null);
  const { t } = useTranslation();
  const words = useBridgeWords();
  const sentence = useBridgeSentence()(facts);
  const width = Math.max(240, useWidth(around, 740));
  // Where names stand in two rows the arch still has to rise.
  const height = width < 600 ? 370 : Math.round(Math.min(400, width * 0.42 + 40));
  const drawn = useMemo(
    () => layoutBridge(facts, words, { width, height, text: 12.5 }),
    [facts, height, width, words],
  );
  return (
    <div ref={around} className={cx(styles.around)}>
      <svg
        role="img"
        aria-label={`${t('bridge.title')}. ${sentence}`}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        className={cx(styles.picture)}
      >
        <BridgeDrawing drawn={drawn} paint={screenPaint} />
      </svg>
      <BridgeKey facts={facts} numbered={drawn.numbered} />
    </div>
  );
};
