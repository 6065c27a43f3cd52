import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toldWords } from '../../../shared/domain/story.ts';
import { namesIn } from '../../../shared/privacy/namesIn.ts';
import { useNaming } from '../../domain/knownNames.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './ExportScreen.module.css';
import { useStoriesOf } from './useStoriesOf.ts';

interface Props {
  /** The chosen initiatives. */
  readonly ids: readonly string[];
  /** What looks like a name in all else that hangs on them. */
  readonly others: readonly string[];
  readonly kept: readonly string[];
  readonly onKeep: (kept: readonly string[]) => void;
}

/** Says which stories come along, and asks about what looks like a name in them. */
export const StoriesCheck = ({ ids, others, kept, onKeep }: Props) => {
  const { t } = useTranslation();
  const naming = useNaming();
  const { agreed, silent, isUnread } = useStoriesOf(ids);
  const names = useMemo(
    () => [...new Set([...agreed.flatMap(({ text }) => namesIn(text, naming)), ...others])],
    [agreed, naming, others],
  );
  const coming = useMemo(
    () => agreed.filter((one) => toldWords(one, naming, kept) !== null).length,
    [agreed, kept, naming],
  );
  return (
    <>
      <p className={cx(styles.note)} role="status">
        {agreed.length + silent === 0 && !isUnread
          ? t('export.storiesNone')
          : t('export.storiesCome', { count: coming })}{' '}
        {silent > 0 && t('export.storiesSilent', { count: silent })}{' '}
        {isUnread && t('export.storiesUnread')}
      </p>
      {others.length > 0 && <p className={cx(styles.note)}>{t('export.rowsNames')}</p>}
      {names.length > 0 && (
        <fieldset className={cx(styles.fields)}>
          <legend>{t('export.storiesNames')}</legend>
          {names.map((name) => (
            <Checkbox
              key={name}
              isSelected={kept.includes(name)}
              onChange={(isNone) => {
                const left = kept.filter((one) => one !== name);
                onKeep(isNone ? [...left, name] : left);
              }}
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </>
  );
};
