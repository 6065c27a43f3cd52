import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRecord } from '../../../shared/domain/entity.ts';
import { story, toldWords } from '../../../shared/domain/story.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { namesIn } from '../../../shared/privacy/namesIn.ts';
import { call } from '../../app/api.ts';
import { useRecords } from '../../app/records.ts';
import { useNaming } from '../../domain/knownNames.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './ExportScreen.module.css';

interface Props {
  /** The chosen initiatives. */
  readonly ids: readonly string[];
  readonly kept: readonly string[];
  readonly onKeep: (kept: readonly string[]) => void;
}

/** Says which stories come along, and asks about what looks like a name in them. */
export const StoriesCheck = ({ ids, kept, onKeep }: Props) => {
  const { t } = useTranslation();
  const naming = useNaming();
  const { agreed, silent } = useStoriesOf(ids);
  const names = useMemo(
    () => [...new Set(agreed.flatMap(({ text }) => namesIn(text, naming)))],
    [agreed, naming],
  );
  const coming = agreed.filter((one) => toldWords(one, naming, kept) !== null).length;
  if (agreed.length + silent === 0) {
    return <p className={cx(styles.note)}>{t('export.storiesNone')}</p>;
  }
  return (
    <>
      <p className={cx(styles.note)} role="status">
        {t('export.storiesCome', { count: coming })}{' '}
        {silent > 0 && t('export.storiesSilent', { count: silent })}
      </p>
      {names.length > 0 && (
        <fieldset className={cx(styles.fields)}>
          <legend>{t('export.storiesNames')}</legend>
          {names.map((name) => (
            <Checkbox
              key={name}
              isSelected={kept.includes(name)}
              onChange={(isNone) => {
                const others = kept.filter((one) => one !== name);
                onKeep(isNone ? [...others, name] : others);
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

interface Stories {
  /** Those that may be told, with their words. */
  readonly agreed: readonly Story[];
  readonly silent: number;
}

const useStoriesOf = (ids: readonly string[]): Stories => {
  const { list } = useRecords(story);
  const [agreed, setAgreed] = useState<readonly Story[]>([]);
  const { told, silent } = useMemo(() => {
    const chosen = new Set(ids);
    const here = list.filter(({ initiativeId }) => chosen.has(initiativeId ?? ''));
    const may = here.filter(({ consent }) => consent !== 'none').map(({ id }) => id);
    return { told: may.join(' '), silent: here.length - may.length };
  }, [ids, list]);
  useEffect(() => {
    let stopped = false;
    const wanted = told === '' ? [] : told.split(' ');
    void Promise.all(wanted.map((id) => call('record:get', { kind: story.kind, id }))).then(
      (found) => {
        if (!stopped) setAgreed(found.flatMap((raw) => (raw ? [readRecord(story, raw)] : [])));
      },
    );
    return () => {
      stopped = true;
    };
  }, [told]);
  return { agreed, silent };
};
