import type { Panel } from '../../../shared/domain/enums.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SeatGlyph.module.css';

/** The coordinator stands between the corners: a shape of their own. */
export type Corner = Panel | 'you';

const shapes: Readonly<Record<Corner, string>> = {
  residents: 'M0 -9a9 9 0 1 1 0 18a9 9 0 1 1 0 -18Z',
  municipality: 'M-8.5 -8.5h17v17h-17Z',
  organisations: 'M0 -10L10 8h-20Z',
  you: 'M0 -11L11 0L0 11L-11 0Z',
};

interface Props {
  readonly corner: Corner;
  readonly isEmpty?: boolean;
}

/** The shape of a chair, around (0, 0): filled where somebody sits, dotted where nobody does. */
export const SeatShape = ({ corner, isEmpty = false }: Props) => (
  <path d={shapes[corner]} className={cx(styles.shape, styles[corner], isEmpty && styles.empty)} />
);

/** The same shape between words. What it means stands beside it. */
export const SeatGlyph = (props: Props) => (
  <svg viewBox="-12 -12 24 24" className={cx(styles.glyph)} aria-hidden>
    <SeatShape {...props} />
  </svg>
);
