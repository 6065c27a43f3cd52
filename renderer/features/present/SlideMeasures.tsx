import type { Ref } from 'react';
import type { Slide } from '../../../shared/domain/slide.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SlidePicture.module.css';
import { SlideView } from './SlideView.tsx';

interface Props {
  readonly slides: readonly Slide[];
  readonly onFit: (id: string, fits: boolean) => void;
  /** Where the drawings of a file are taken from. */
  readonly drawn: Ref<HTMLDivElement>;
}

/** Draws every slide where nobody sees it, to know of each whether its words fit. */
export const SlideMeasures = ({ slides, onFit, drawn }: Props) => (
  <div ref={drawn} aria-hidden className={cx(styles.measures)}>
    <div className={cx(styles.measured)}>
      {slides.map((slide) => (
        <div key={slide.id} data-slide={slide.id}>
          <SlideView
            slide={slide}
            isMeasured
            onFit={(fits) => {
              onFit(slide.id, fits);
            }}
          />
        </div>
      ))}
    </div>
  </div>
);
