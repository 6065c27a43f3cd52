import { useId } from 'react';
import type { ContributionStatus } from '../../../shared/domain/contribution.ts';
import { cx } from '../../ui/cx.ts';
import { Hatch, Plank } from './BridgeDrawing.tsx';
import styles from './BridgePicture.module.css';
import { screenPaint } from './paint.ts';

/** A plank between words, as in the picture: solid, hatched or dotted. What it means stands beside it. */
export const PlankGlyph = ({ status }: { readonly status: ContributionStatus }) => {
  const hatch = useId();
  return (
    <svg viewBox="0 0 28 12" className={cx(styles.glyph)} aria-hidden>
      <Hatch id={hatch} size={5} paint={screenPaint} />
      <Plank
        plank={{ id: status, status, path: 'M1 1H27V11H1Z' }}
        paint={screenPaint}
        thin={1.2}
        hatch={hatch}
      />
    </svg>
  );
};
