import type { YearPaper } from '../../../shared/ipc/year.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Year.module.css';

/** Bars in a table: the number beside each bar says the same, so it needs no colour. */
export const Chart = ({
  chart: { heading, of, unit, rows },
}: {
  readonly chart: YearPaper['charts'][number];
}) => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Sheet title={heading}>
      <table className={cx(styles.chart)} aria-label={heading}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <td />
            <th scope="col" className={cx(styles.count)}>
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={cx(styles.bar)}>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                  <rect width={(count / most) * 100} height={10} />
                </svg>
              </td>
              <td className={cx(styles.count)}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
};
