import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { isTold, named } from './counted.ts';
import styles from './Handover.module.css';

interface Props {
  readonly counts: Readonly<Record<string, number>>;
  readonly label: string;
}

/** How much of what, in words; what has no name of its own is told together. */
export const Counts = ({ counts, label }: Props) => {
  const { t } = useTranslation();
  const own = named.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [t(`handover.kinds.${kind}`, { count })];
  });
  const rest = Object.entries(counts)
    .filter(([kind]) => isTold(kind) && !named.some((one) => one === kind))
    .reduce((sum, [, count]) => sum + count, 0);
  const lines = rest === 0 ? own : [...own, t('handover.kinds.other', { count: rest })];
  return (
    <ul className={cx(styles.counts)} aria-label={label}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
