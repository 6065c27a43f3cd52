import { TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { LineField } from '../../editor/LineField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './InitiativeHead.module.css';

interface Props {
  readonly record: Initiative;
  readonly isBeside: boolean;
}

/** The name, written where it stands. A heading for who listens, a field for who changes it. */
export const TitleField = ({ record, isBeside }: Props) => {
  const { t } = useTranslation();
  const Heading = isBeside ? 'h2' : 'h1';
  return (
    <>
      <Heading
        tabIndex={-1}
        className={cx(styles.heading)}
        {...(isBeside ? {} : { 'data-screen-heading': true })}
      >
        <VisuallyHidden>{record.title}</VisuallyHidden>
      </Heading>
      <LineField kind="initiative" id={record.id} field="title" stored={record.title} isRequired>
        {({ value, onChange, onBlur, isMissing }) => (
          <TextField
            aria-label={t('initiative.fields.title')}
            value={value}
            onChange={(next) => {
              onChange(next.replaceAll('\n', ' '));
            }}
            onBlur={onBlur}
            maxLength={300}
            isInvalid={isMissing}
            className={cx(styles.titleField)}
          >
            <TextArea
              rows={1}
              className={cx(styles.title)}
              onKeyDown={(event) => {
                // A name has one line: Enter keeps it. The focus stays, for the keys that come next.
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onBlur();
              }}
            />
            {isMissing && (
              <p role="status" className={cx(styles.missing)}>
                {t('initiative.titleMissing')}
              </p>
            )}
            <NameHint text={value} />
          </TextField>
        )}
      </LineField>
    </>
  );
};
