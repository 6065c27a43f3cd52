import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'type'>, FieldWords {
  readonly rows?: number;
  readonly placeholder?: string;
  readonly className?: string | undefined;
}

/** Plain text of a few lines; grows with what is written. */
export const TextArea = ({
  label,
  hideLabel = false,
  hint,
  error,
  rows = 3,
  placeholder,
  className,
  ...rest
}: Props) => (
  <AriaTextField
    {...rest}
    isInvalid={error !== undefined}
    validationBehavior="aria"
    className={cx(styles.field, className)}
  >
    <FieldLabel label={label} hideLabel={hideLabel} />
    <AriaTextArea
      rows={rows}
      className={cx(styles.alone, styles.area)}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
    <FieldNotes label={label} hint={hint} error={error} />
  </AriaTextField>
);
