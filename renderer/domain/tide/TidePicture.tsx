import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import { useSettings } from '../../app/settings.ts';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { formatDay, formatFuzzyDate } from '../dates.ts';
import { layOutTide } from './tideLayout.ts';
import type { Stretch, TideLayout } from './tideLayout.ts';
import styles from './TidePicture.module.css';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly touch: FuzzyDate | null;
  readonly today: string;
  readonly nameOf: (plane: string) => string;
  /** What runs now, in words. */
  readonly label: string;
}

/** The role of the municipality as a tide. The list beside it has the same facts, and actions. */
export const TidePicture = ({ stretches, touch, today, nameOf, label }: Props) => {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () =>
      width === 0 ? null : layOutTide({ stretches, touch: touch?.value ?? null, today, width }),
    [stretches, touch?.value, today, width],
  );
  return (
    <div ref={ref} className={cx(styles.room)}>
      {layout !== null && (
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={layout.height}
          className={cx(styles.picture)}
        >
          <Water layout={layout} width={width} />
          {layout.lines.map(({ plane, pieces, ahead }, at) => (
            <g key={plane} className={cx(styles.line, styles[`line${String(at % 4)}`])}>
              {pieces.map((d) => (
                <path key={d} d={d} />
              ))}
              {ahead !== null && <path d={ahead} className={cx(styles.ahead)} />}
            </g>
          ))}
          {layout.signs.map((sign) =>
            sign.role === 'enforcing' ? (
              <Rock key={`${String(sign.x)} ${String(sign.y)}`} {...sign} />
            ) : (
              <Ring key={`${String(sign.x)} ${String(sign.y)}`} {...sign} />
            ),
          )}
          {layout.lines.length > 1 &&
            layout.lines.map(({ plane, name }) => (
              <text key={plane} {...name} textAnchor="end" className={cx(styles.name)}>
                {shortened(nameOf(plane), Math.floor((name.x - layout.left) / 8))}
              </text>
            ))}
          {layout.buoy !== null && <Buoy {...layout.buoy} />}
          <Days layout={layout} touch={touch} width={width} />
        </svg>
      )}
    </div>
  );
};

const shortened = (name: string, longest: number): string =>
  name.length <= longest ? name : `${name.slice(0, Math.max(1, longest - 1)).trimEnd()}…`;

const Water = ({ layout, width }: { readonly layout: TideLayout; readonly width: number }) => {
  const { t } = useTranslation();
  return (
    <>
      {layout.water.map((d) => (
        <path key={d} d={d} className={cx(styles.water)} />
      ))}
      <path
        d={`M${String(layout.left)} ${String(layout.bottom)}H${String(width - 16)}`}
        className={cx(styles.bed)}
      />
      <path
        d={`M${String(layout.now)} ${String(layout.top - 6)}V${String(layout.bottom)}`}
        className={cx(styles.now)}
      />
      <text y={layout.top + 10} className={cx(styles.word)}>
        {t('tide.high')}
      </text>
      <text y={layout.bottom} className={cx(styles.word)}>
        {t('tide.low')}
      </text>
    </>
  );
};

interface Place {
  readonly x: number;
  readonly y: number;
}

const Rock = ({ x, y }: Place) => (
  <path
    transform={`translate(${String(x)} ${String(y)})`}
    d="M-13 8L-8 -5L-2 -11L4 -6L8 -8L13 8Z M-2 -11L1 0 M4 -6L6 4"
    className={cx(styles.rock)}
  />
);

const Ring = ({ x, y }: Place) => (
  <g transform={`translate(${String(x)} ${String(y)})`} className={cx(styles.ring)}>
    <circle r={8} />
    <path d="M-4.5 -4.5L-8 -8M4.5 -4.5L8 -8M-4.5 4.5L-8 8M4.5 4.5L8 8" />
  </g>
);

const Buoy = ({ x, y }: Place) => (
  <g transform={`translate(${String(x)} ${String(y)})`} className={cx(styles.buoy)}>
    <path d="M0 -6V-24M0 -24L9 -20L0 -16" />
    <circle r={7} />
  </g>
);

/** A day that would touch another one is left to the list. */
const roomForDay = 110;

const Days = ({
  layout,
  touch,
  width,
}: {
  readonly layout: TideLayout;
  readonly touch: FuzzyDate | null;
  readonly width: number;
}) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const y = layout.height - 6;
  const end = layout.buoy?.x ?? null;
  const isNowFree =
    layout.now - layout.left > roomForDay && (end === null || end - layout.now > roomForDay);
  return (
    <g className={cx(styles.word)}>
      <text x={layout.left} y={y}>
        {formatDay(layout.start, language, 'short')}
      </text>
      {isNowFree && (
        <text x={layout.now} y={y} textAnchor="middle">
          {t('tide.now')}
        </text>
      )}
      {touch !== null && end !== null && end - layout.left > roomForDay * 1.6 && (
        <text x={Math.min(end + 40, width - 4)} y={y} textAnchor="end">
          {formatFuzzyDate(touch, language)}
        </text>
      )}
    </g>
  );
};
