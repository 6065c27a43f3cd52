import type { ThanksPaper } from '../../../../shared/ipc/thanks.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './Paper.module.css';
import { Cups } from './Cups.tsx';

interface Props {
  readonly paper: ThanksPaper;
  readonly label: string;
}

/** The sheet as it will be printed: the same words in the same order. */
export const PaperPreview = ({ paper, label }: Props) => (
  <section aria-label={label} className={cx(styles.paper)}>
    <div className={cx(styles.cups)} aria-hidden>
      <Cups count={3} />
    </div>
    <h3>{paper.title}</h3>
    <p className={cx(styles.intro)}>{paper.intro}</p>
    <dl className={cx(styles.facts)}>
      {paper.facts.map(({ label: name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      {paper.themes.length > 0 && (
        <div>
          <dt>{paper.about}</dt>
          <dd>{paper.themes.join(' · ')}</dd>
        </div>
      )}
    </dl>
    {paper.sections.map(({ heading, next, lines }) => (
      <div key={heading} className={cx(styles.part)}>
        <h4>{heading}</h4>
        <p className={cx(styles.next)}>{next}</p>
        <ul>
          {lines.map((line, at) => (
            <li key={`${String(at)} ${line}`}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
    <p className={cx(styles.foot)}>{paper.foot}</p>
  </section>
);
