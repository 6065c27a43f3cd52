import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationWords } from '../../../shared/domain/translation.ts';
import type { Translation } from '../../../shared/domain/translation.ts';
import { cx } from '../../ui/cx.ts';
import { rowName } from './rowName.ts';
import { TranslationRow } from './TranslationRow.tsx';
import styles from './Translations.module.css';

interface Props {
  readonly rows: readonly Translation[];
  readonly byId: ReadonlyMap<string, Translation>;
  /** The row that the focus goes to. */
  readonly begun: string | undefined;
}

/** The rows, each a small bridge. While somebody writes in them they keep their places. */
export const TranslationTable = ({ rows, byId, begun }: Props) => {
  const { t } = useTranslation();
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const inPlace =
    held === null
      ? rows
      : [
          ...rows.filter(({ id }) => !held.includes(id)),
          ...held.flatMap((id) => byId.get(id) ?? []),
        ];
  const still = {
    onFocus: () => {
      setHeld((before) => before ?? rows.map(({ id }) => id));
    },
    onBlur: (event: React.FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
    },
  };
  return (
    <div className={cx(styles.around)}>
      <div className={cx(styles.heads)} aria-hidden>
        {translationWords.map((name) => (
          <span key={name} className={cx(styles[name])}>
            {t(`translations.fields.${name}`)}
          </span>
        ))}
      </div>
      <ol className={cx(styles.rows)} {...still}>
        {inPlace.map((one, at) => (
          <li key={one.id} id={rowName(one.id)}>
            <TranslationRow record={one} number={at + 1} isBegun={one.id === begun} />
          </li>
        ))}
      </ol>
    </div>
  );
};
