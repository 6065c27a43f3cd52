import { useTranslation } from 'react-i18next';
import { hitChoices } from '../../../shared/ipc/share.ts';
import type { HitChoice, ShareHit, ShareKind } from '../../../shared/ipc/share.ts';
import { cx } from '../../ui/cx.ts';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { keyOfHit } from './hits.ts';
import styles from './Share.module.css';
import { usePreviewWords } from './usePreviewWords.ts';

interface Props {
  readonly kind: ShareKind;
  readonly hits: readonly ShareHit[];
  readonly choices: ReadonlyMap<string, HitChoice>;
  /** The person wanted to go on, and something still has no choice. */
  readonly isAsked: boolean;
  readonly onChoose: (hit: ShareHit, choice: HitChoice) => void;
}

export const HitList = ({ kind, hits, choices, isAsked, onChoose }: Props) => {
  const { t } = useTranslation();
  const { fieldName } = usePreviewWords();
  if (hits.length === 0) return <p className={cx(styles.note)}>{t('share.clean')}</p>;
  return (
    <section className={cx(styles.hits)}>
      <p>{t('share.hits', { count: hits.length })}</p>
      <ul className={cx(styles.list)}>
        {hits.map((hit) => (
          <li key={keyOfHit(hit)} className={cx(styles.hit)}>
            <span className={cx(styles.found)}>
              <strong>{hit.text}</strong>
              <span className={cx(styles.note)}>
                {t(`share.kinds.${hit.kind}`)}
                {' · '}
                {t('share.where', { field: fieldName(kind, hit.field) ?? hit.field })}
              </span>
            </span>
            <SegmentedControl
              label={hit.text}
              hideLabel
              options={hitChoices.map((id) => ({ id, label: t(`share.${id}`) }))}
              value={choices.get(keyOfHit(hit)) ?? null}
              onChange={(choice) => {
                onChoose(hit, choice);
              }}
            />
          </li>
        ))}
      </ul>
      <p role="alert" className={cx(styles.asked)}>
        {isAsked && t('share.choose')}
      </p>
    </section>
  );
};
