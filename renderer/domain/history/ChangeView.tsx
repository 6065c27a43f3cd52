import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/entity.ts';
import { cx } from '../../ui/cx.ts';
import { compareWords, shortened } from './compareWords.ts';
import type { Change } from './fieldValue.ts';
import styles from './HistoryList.module.css';

interface Props {
  readonly change: Change;
  readonly say: (value: Json) => string | null;
}

/** Before and after, with what came and what went marked by more than colour. */
export const ChangeView = ({ change, say }: Props) => {
  const { t } = useTranslation();
  const said = (value: Json): string => say(value) ?? t('history.gone');
  switch (change.as) {
    case 'text':
      return (
        <p className={cx(styles.text)}>
          {shortened(compareWords(change.before, change.after)).map(({ is, text }, at) => {
            if (is === 'added') return <ins key={at}>{text}</ins>;
            return is === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>;
          })}
        </p>
      );
    case 'set':
      return (
        <p className={cx(styles.values)}>
          {change.added.length > 0 && (
            <span>{t('history.added', { what: change.added.map(said).join(', ') })}</span>
          )}
          {change.removed.length > 0 && (
            <span>{t('history.removed', { what: change.removed.map(said).join(', ') })}</span>
          )}
        </p>
      );
    case 'value':
      return (
        <p className={cx(styles.values)}>
          <span>
            {t('history.before')}: <del>{said(change.before)}</del>
          </span>
          <span>
            {t('history.after')}: <ins>{said(change.after)}</ins>
          </span>
        </p>
      );
  }
};
