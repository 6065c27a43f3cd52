import type { RoomSlide } from '../../../shared/ipc/audience.ts';
import { cx } from '../../ui/cx.ts';
import styles from './RoomView.module.css';
import { SlidePicture } from './SlidePicture.tsx';

/** What the room looks at: a slide as large as the window, or black. */
export const RoomView = ({ slide }: { readonly slide: RoomSlide | null }) => (
  <main className={cx(styles.room)}>
    {slide !== null && (
      <div className={cx(styles.slide)}>
        <SlidePicture {...slide} isPage />
      </div>
    )}
  </main>
);
