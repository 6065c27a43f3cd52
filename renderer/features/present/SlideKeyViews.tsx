import { useMemo } from 'react';
import type { Slide } from '../../../shared/domain/slide.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { keysOn } from './slidePages.ts';
import { SlideView } from './SlideView.tsx';
import { useSlideBridge } from './useSlideBridge.ts';

/** The slides that the numbers on the bridge of this one bring along; none where names fit. */
export const SlideKeyViews = ({ slide }: { readonly slide: Slide }) => {
  const words = useBridgeWords();
  const facts = useSlideBridge(slide.drawingOfId);
  const keys = useMemo(() => (facts === null ? [] : keysOn(facts, words)), [facts, words]);
  return keys.map((key) => (
    <SlideView
      key={`${key.of} ${String(key.columns[0]?.[0]?.number)}`}
      slide={slide}
      bridgeKey={key}
    />
  ));
};
