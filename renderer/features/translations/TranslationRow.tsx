import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from 'react-aria-components';
import { initiative } from '../../../shared/domain/initiative.ts';
import {
  longestTranslation,
  translationName,
  translationWords,
} from '../../../shared/domain/translation.ts';
import type { Translation, TranslationWords } from '../../../shared/domain/translation.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { SharedLabel } from '../../domain/SharedLabel.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { cx } from '../../ui/cx.ts';
import { TranslationMenu } from './TranslationMenu.tsx';
import styles from './Translations.module.css';

interface Props {
  readonly record: Translation;
  readonly number: number;
  readonly isBegun: boolean;
}

/** One thing in three ways of saying it, written where it stands. */
export const TranslationRow = ({ record, number, isBegun }: Props) => {
  const { t } = useTranslation();
  const about = useRecords(initiative).byId.get(record.initiativeId ?? '');
  const name = translationName(record);
  return (
    <article aria-label={name === '' ? t('translations.blank') : name} className={cx(styles.row)}>
      <div className={cx(styles.bridge)}>
        {translationWords.map((field) => (
          <Words
            key={field}
            record={record}
            field={field}
            number={number}
            autoFocus={isBegun && field === 'theirWords'}
          />
        ))}
      </div>
      <div className={cx(styles.foot)}>
        {about !== undefined && (
          <span>
            {t('translations.from')}{' '}
            <a href={hashOf({ screen: 'initiative', id: about.id })}>
              {about.title === '' ? t('translations.untitled') : about.title}
            </a>
          </span>
        )}
        <SharedLabel record={record} />
        <RecordVersions record={record} />
        <NameHint text={translationWords.map((field) => record[field]).join('\n')} />
      </div>
      <TranslationMenu record={record} />
    </article>
  );
};

interface WordsProps {
  readonly record: Translation;
  readonly field: TranslationWords;
  readonly number: number;
  readonly autoFocus: boolean;
}

const Words = ({ record, field, number, autoFocus }: WordsProps) => {
  const { t } = useTranslation();
  const label = t(`translations.fields.${field}`);
  return (
    <div className={cx(styles.cell, styles[field])}>
      <span className={cx(styles.label)} aria-hidden>
        {label}
      </span>
      <LineField kind="translation" id={record.id} field={field} stored={record[field]}>
        {({ value, onChange, onBlur }) => (
          <TextField
            aria-label={t('translations.fieldOf', { field: label, number })}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            maxLength={longestTranslation}
            autoFocus={autoFocus}
          >
            <TextArea
              rows={1}
              placeholder={number === 1 ? t(`translations.placeholders.${field}`) : '…'}
              className={cx(styles.words)}
            />
          </TextField>
        )}
      </LineField>
    </div>
  );
};
