import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import type { SearchFieldProps } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldLabel } from './FieldParts.tsx';

interface Props extends Omit<SearchFieldProps, 'className' | 'children'> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** Shown at the end while the field is empty: a Kbd. */
  readonly aside?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

export const SearchField = ({
  label,
  hideLabel = true,
  placeholder,
  aside,
  inputRef,
  className,
  ...rest
}: Props) => {
  const { t } = useTranslation();
  return (
    <AriaSearchField {...rest} className={cx(styles.field, className)}>
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} hideLabel={hideLabel} />
          <Group className={cx(styles.box)}>
            <Search size={18} aria-hidden className={cx(styles.icon)} />
            <Input
              className={cx(styles.input)}
              {...(placeholder === undefined ? {} : { placeholder })}
              {...(inputRef === undefined ? {} : { ref: inputRef })}
            />
            {isEmpty ? (
              aside
            ) : (
              <Button className={cx(styles.aside)} aria-label={t('ui.clear')}>
                <X size={16} aria-hidden />
              </Button>
            )}
          </Group>
        </>
      )}
    </AriaSearchField>
  );
};
