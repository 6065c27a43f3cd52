import { useTranslation } from 'react-i18next';
import type { RoomShelf } from '../../../shared/ipc/audience.ts';
import { cx } from '../../ui/cx.ts';
import styles from './ShelfPicture.module.css';
import slideStyles from './SlidePicture.module.css';
import { useFit } from './useFit.ts';

interface Props extends RoomShelf {
  /** It is all that its page shows. */
  readonly isPage?: boolean;
  /** Whoever speaks opens what the room chose. */
  readonly onPick?: (box: number) => void;
}

/** With more than this, titles are cut after two lines: what cannot be seen cannot be chosen. */
const many = 24;

/** As few beside each other as their rows allow: room for a word is room to read it. */
const columnsFor = (count: number): number => {
  if (count > many) return 8;
  const rows = Math.ceil(count / Math.min(6, Math.ceil(Math.sqrt(count * 1.4))));
  return Math.ceil(count / rows);
};

/**
 * So large that the longest word fits: half a word is hard to read from the last row. A letter is some
 * 0.57 times as wide as it is high, and boxes have 88 hundredths of the width, less their edges.
 */
const lettersFor = (columns: number, boxes: RoomShelf['boxes']): string => {
  const words = boxes.flatMap(({ title }) => title.split(/[\s-]+/));
  const longest = Math.max(1, ...words.map(({ length }) => length));
  const fitting = (88 / columns - 4) / (longest * 0.57);
  return `max(1.25cqi, min(2.2cqi * var(--fit), ${fitting.toFixed(2)}cqi))`;
};

/** Boxes on their planks, to choose from: each with its number, to be called out. */
export const ShelfPicture = ({ boxes, isPage = false, onPick }: Props) => {
  const { t } = useTranslation();
  const { box: around } = useFit(undefined);
  const columns = columnsFor(boxes.length);
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div ref={around} className={cx(slideStyles.slide, styles.picture)}>
      <Heading className={cx(slideStyles.heading)}>{t('present.pickBox')}</Heading>
      <ol
        className={cx(styles.shelf, boxes.length > many && styles.many)}
        style={{
          gridTemplateColumns: `repeat(${String(columns)}, minmax(0, 1fr))`,
          ...(boxes.length > many ? {} : { fontSize: lettersFor(columns, boxes) }),
        }}
      >
        {boxes.map(({ title, isOpened }, at) => {
          const inside = (
            <>
              <span aria-hidden className={cx(styles.lid)} />
              <span className={cx(styles.side)}>
                <span className={cx(styles.title)}>
                  <span className={cx(styles.number)}>{at + 1}</span> {title}
                </span>
                {isOpened && <span className={cx(styles.told)}>{t('present.boxOpened')}</span>}
              </span>
            </>
          );
          const look = cx(styles.box, isOpened && styles.opened);
          return (
            <li key={at} className={cx(styles.place)}>
              {onPick === undefined ? (
                <div className={look}>{inside}</div>
              ) : (
                <button
                  type="button"
                  className={look}
                  onClick={() => {
                    onPick(at);
                  }}
                >
                  {inside}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
