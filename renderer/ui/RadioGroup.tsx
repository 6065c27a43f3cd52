import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Choice.module.css';
import fieldStyles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';
import type { Option } from './option.ts';

interface Props<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
}

interface Inner<Id extends string> extends Props<Id> {
  readonly look: 'list' | 'segments';
}

const OneOf = <Id extends string>({
  look,
  options,
  value,
  onChange,
  isDisabled = false,
  className,
  ...words
}: Inner<Id>) => (
  <AriaRadioGroup
    value={value}
    onChange={(key) => {
      const chosen = options.find(({ id }) => id === key);
      if (chosen) onChange(chosen.id);
    }}
    isDisabled={isDisabled}
    orientation={look === 'list' ? 'vertical' : 'horizontal'}
    isInvalid={words.error !== undefined}
    className={cx(fieldStyles.field, className)}
  >
    <FieldLabel {...words} />
    <div className={cx(look === 'list' ? styles.list : styles.segments)}>
      {options.map(({ id, label, hint, icon: Icon }) => (
        <RadioField key={id} value={id} className={cx(look === 'segments' && styles.cell)}>
          <RadioButton className={cx(look === 'list' ? styles.choice : styles.segment)}>
            {look === 'list' && (
              <span className={cx(styles.round)} aria-hidden>
                <span className={cx(styles.dot)} />
              </span>
            )}
            {Icon && <Icon size={16} aria-hidden />}
            <span className={cx(styles.words)}>
              {label}
              {look === 'list' && hint !== undefined && (
                <span className={cx(styles.hint)}>{hint}</span>
              )}
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </div>
    <FieldNotes {...words} />
  </AriaRadioGroup>
);

export const RadioGroup = <Id extends string>(props: Props<Id>) => <OneOf {...props} look="list" />;

/** One of a few short words, side by side. */
export const SegmentedControl = <Id extends string>(props: Props<Id>) => (
  <OneOf {...props} look="segments" />
);
