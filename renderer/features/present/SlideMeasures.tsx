import type { Slide } from '../../../shared/domain/slide.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SlidePicture.module.css';
import { SlideView } from './SlideView.tsx';

interface Props {
  readonly slides: readonly Slide[];
  readonly onFit: (id: string, fits: boolean) => void;
}

/** Draws every slide where nobody sees it, to know of each whether its words fit. */
export const SlideMeasures = ({ slides, onFit }: Props) => (
  <div aria-hidden className={cx(styles.measures)}>
    <div className={cx(styles.measured)}>
      {slides.map((slide) => (
        <SlideView
          key={slide.id}
          slide={slide}
          isMeasured
          onFit={(fits) => {
            onFit(slide.id, fits);
          }}
        />
      ))}
    </div>
  </div>
);
