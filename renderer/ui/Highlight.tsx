import { cx } from './cx.ts';
import styles from './Highlight.module.css';

export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  /** In UTF-16 code units, in order and not overlapping. */
  readonly ranges: readonly MarkedRange[];
}

/** Shows words with what was sought marked in them. */
export const Highlight = ({ text, ranges }: Props) => {
  const pieces = ranges.flatMap(({ start, end }, at) => [
    text.slice(ranges[at - 1]?.end ?? 0, start),
    <mark key={start} className={cx(styles.mark)}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
};
