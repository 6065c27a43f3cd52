import type { HTMLAttributes, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';

interface Props extends Omit<TextFieldProps, 'className' | 'children'>, FieldWords {
  readonly placeholder?: string;
  readonly inputMode?: NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

export const TextField = ({
  label,
  hideLabel = false,
  hint,
  error,
  placeholder,
  inputMode,
  inputRef,
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
    <Input
      className={cx(styles.alone)}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
    />
    <FieldNotes label={label} hint={hint} error={error} />
  </AriaTextField>
);
