import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Floating.module.css';
import type { Option } from './option.ts';

/** A row in the list of a Select, ComboBox or TagField. */
export const OptionItem = ({ option }: { readonly option: Option }) => {
  const { icon: Icon } = option;
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={cx(styles.item)}>
      {({ isSelected }) => (
        <>
          {Icon && <Icon size={16} aria-hidden className={cx(styles.icon)} />}
          <span className={cx(styles.words)}>{option.label}</span>
          {option.hint !== undefined && <span className={cx(styles.hint)}>{option.hint}</span>}
          {isSelected && <Check size={16} aria-hidden className={cx(styles.check)} />}
        </>
      )}
    </ListBoxItem>
  );
};
