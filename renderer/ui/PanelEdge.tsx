import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './SidePanel.module.css';

const narrowest = 360;
const widest = 960;
const stepPx = 24;

const within = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)));

/** The edge that is dragged, or moved with the arrow keys. */
export const PanelEdge = ({
  width,
  onResize,
}: {
  readonly width: number;
  readonly onResize: (width: number) => void;
}) => {
  const { t } = useTranslation();
  const from = useRef<{ x: number; width: number } | null>(null);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('ui.resizePanel')}
      aria-orientation="horizontal"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={cx(styles.edge)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        onResize(within(from.current.width + from.current.x - event.clientX));
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        onResize(within(width + (event.key === 'ArrowLeft' ? stepPx : -stepPx)));
      }}
    />
  );
};
