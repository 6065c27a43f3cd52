import { Suspense, lazy, useId } from 'react';
import type { ReactNode } from 'react';
import { maxTextLength } from '../../shared/domain/field.ts';
import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx.ts';
import fieldStyles from '../ui/Field.module.css';
import type { DraftedField } from './drafts.ts';
import styles from './LongTextField.module.css';
import { MarkdownText } from './MarkdownText.tsx';
import { useDraft } from './useDraft.ts';

// The editor is by far the largest part of the screens; a text can be read before it has come.
const RichTextEditor = lazy(async () => ({
  default: (await import('./RichTextEditor.tsx')).RichTextEditor,
}));

interface Props extends Omit<DraftedField, 'as'> {
  readonly label: string;
  /** What the record held when it was opened. */
  readonly stored: string;
  readonly hint?: string;
  /** Said under the text, from what it holds while somebody writes. */
  readonly advice?: (text: string) => ReactNode;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** After the label. */
  readonly beside?: ReactNode;
  readonly className?: string | undefined;
}

/** A long text of a record, saved while somebody types. */
export const LongTextField = ({
  kind,
  id,
  field,
  label,
  stored,
  hint,
  advice,
  isReadOnly = false,
  autoFocus = false,
  beside,
  className,
}: Props) => {
  const { t } = useTranslation();
  const ids = useId();
  const { shown, type, flush } = useDraft({ kind, id, field, as: 'text' }, stored);
  const left = maxTextLength - shown.length;
  return (
    <div className={cx(fieldStyles.field, styles.field, className)}>
      <div className={cx(styles.head)}>
        <span id={`${ids}label`} className={cx(fieldStyles.label, styles.label)}>
          {label}
        </span>
        {beside}
      </div>
      <Suspense fallback={<MarkdownText markdown={shown} className={styles.waiting} />}>
        <RichTextEditor
          key={id}
          value={shown}
          onChange={type}
          onBlur={flush}
          labelId={`${ids}label`}
          describedBy={`${ids}notes`}
          isReadOnly={isReadOnly}
          autoFocus={autoFocus}
        />
      </Suspense>
      <div id={`${ids}notes`} className={cx(styles.notes)}>
        {hint !== undefined && <p className={cx(fieldStyles.hint)}>{hint}</p>}
        {advice?.(shown)}
        {left < maxTextLength / 20 && (
          <p className={cx(fieldStyles.hint)} role="status">
            {left >= 0
              ? t('editor.charactersLeft', { count: left })
              : t('editor.charactersOver', { count: -left })}
          </p>
        )}
      </div>
    </div>
  );
};
