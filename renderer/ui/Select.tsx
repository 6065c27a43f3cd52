import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';
import floating from './Floating.module.css';
import { OptionItem } from './OptionItem.tsx';
import type { Option } from './option.ts';
import styles from './Select.module.css';

interface Props<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
}

export const Select = <Id extends string>({
  options,
  value,
  onChange,
  placeholder = '',
  isDisabled = false,
  className,
  ...words
}: Props<Id>) => (
  <AriaSelect
    value={value}
    onChange={(key) => {
      const chosen = options.find(({ id }) => id === key);
      if (chosen) onChange(chosen.id);
    }}
    placeholder={placeholder}
    isDisabled={isDisabled}
    isInvalid={words.error !== undefined}
    validationBehavior="aria"
    className={cx(fieldStyles.field, className)}
  >
    <FieldLabel {...words} />
    <Button className={cx(fieldStyles.alone, styles.button)}>
      <SelectValue className={cx(styles.value)}>
        {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
      </SelectValue>
      <ChevronDown size={16} aria-hidden className={cx(fieldStyles.icon)} />
    </Button>
    <FieldNotes {...words} />
    <Popover className={cx(floating.floating, floating.fit)}>
      <ListBox items={options} className={cx(floating.list)}>
        {(option) => <OptionItem option={option} />}
      </ListBox>
    </Popover>
  </AriaSelect>
);
