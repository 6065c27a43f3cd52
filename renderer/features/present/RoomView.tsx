import type { ShownToRoom } from '../../../shared/ipc/audience.ts';
import { cx } from '../../ui/cx.ts';
import styles from './RoomView.module.css';
import { ShelfPicture } from './ShelfPicture.tsx';
import { SlidePicture } from './SlidePicture.tsx';

/** What the room looks at: a slide or the shelf, as large as the window, or black. */
export const RoomView = ({ slide, shelf }: Omit<ShownToRoom, 'language'>) => (
  <main className={cx(styles.room)}>
    {slide !== null && (
      <div className={cx(styles.slide)}>
        <SlidePicture {...slide} isPage />
      </div>
    )}
    {slide === null && shelf !== null && (
      <div className={cx(styles.slide)}>
        <ShelfPicture {...shelf} isPage />
      </div>
    )}
  </main>
);
