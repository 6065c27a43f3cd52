import { useMemo } from 'react';
import type { Ref } from 'react';
import type { Slide } from '../../../shared/domain/slide.ts';
import { drawingRoomOf } from '../../../shared/domain/posterGrid.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { useBridgeWords } from '../../domain/bridge/useBridge.ts';
import { cx } from '../../ui/cx.ts';
import { onPaper } from './deckDrawings.ts';
import { layoutForPaper } from './paperBridge.ts';
import { LaidBridge } from './SlideBridge.tsx';
import styles from './SlidePicture.module.css';
import { SlideView } from './SlideView.tsx';

interface Props {
  readonly slides: readonly Slide[];
  /** By slide. */
  readonly bridges: ReadonlyMap<string, BridgeFacts>;
  readonly onFit: (id: string, fits: boolean) => void;
  /** Where the drawings of a file are taken from. */
  readonly drawn: Ref<HTMLDivElement>;
}

/** Draws every slide where nobody sees it, to know of each whether its words fit, and for files. */
export const SlideMeasures = ({ slides, bridges, onFit, drawn }: Props) => {
  const boxes = slides.map(onPaper(bridges));
  return (
    <div ref={drawn} aria-hidden className={cx(styles.measures)}>
      <div className={cx(styles.measured)}>
        {slides.map((slide) => {
          const facts = bridges.get(slide.id);
          return (
            <div key={slide.id} data-slide={slide.id}>
              <SlideView
                slide={slide}
                isMeasured
                onFit={(fits) => {
                  onFit(slide.id, fits);
                }}
              />
              {facts !== undefined && (
                <PaperBridge facts={facts} {...drawingRoomOf(onPaper(bridges)(slide), boxes)} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};

interface PaperProps {
  readonly facts: BridgeFacts;
  readonly width: number;
  readonly height: number;
}

/** For the A3. It is laid out up to four times to find its letters, so not with every word that is typed. */
const PaperBridge = ({ facts, width, height }: PaperProps) => {
  const words = useBridgeWords();
  const drawn = useMemo(
    () => layoutForPaper(facts, words, { width, height }),
    [facts, words, width, height],
  );
  return <LaidBridge facts={facts} drawn={drawn} use="paper" />;
};
