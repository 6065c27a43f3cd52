import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';

export interface FieldWords {
  readonly label: string;
  /** The label is read aloud, not shown. */
  readonly hideLabel?: boolean;
  readonly hint?: string | undefined;
  /** Says what to do; marks the field as not yet right. */
  readonly error?: string | undefined;
}

export const FieldLabel = ({ label, hideLabel = false }: FieldWords) => (
  <Label className={cx(hideLabel ? styles.hidden : styles.label)}>{label}</Label>
);

export const FieldNotes = ({ hint, error }: FieldWords) => (
  <>
    {hint !== undefined && (
      <Text slot="description" className={cx(styles.hint)}>
        {hint}
      </Text>
    )}
    <FieldError className={cx(styles.error)}>{error}</FieldError>
  </>
);
