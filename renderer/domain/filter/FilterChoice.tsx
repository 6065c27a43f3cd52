import { useState } from 'react';
import { ListBox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ChipButton } from '../../ui/ChipButton.tsx';
import { cx } from '../../ui/cx.ts';
import floating from '../../ui/Floating.module.css';
import { OptionItem } from '../../ui/OptionItem.tsx';
import { answersTo } from '../../ui/option.ts';
import type { Option } from '../../ui/option.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './FilterChoice.module.css';

interface Chosen {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

interface ChoicesProps extends Chosen {
  readonly options: readonly Option[];
  /** The one that has the focus when the panel opens. */
  readonly isFirst?: boolean;
}

/** From here on, letters find an option sooner than the eye. */
const manyOptions = 9;

export const Choices = ({ label, options, chosen, onChange, isFirst = true }: ChoicesProps) => {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const offered = options.filter((option) => answersTo(option, sought));
  const isMany = options.length >= manyOptions;
  return (
    <>
      {isMany && (
        <SearchField
          label={t('board.filter.search', { kind: label })}
          placeholder={t('board.filter.search', { kind: label })}
          value={sought}
          onChange={setSought}
          autoFocus={isFirst}
        />
      )}
      <ListBox
        aria-label={label}
        items={offered}
        selectionMode="multiple"
        // Escape closes the panel; what was chosen stays.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChange(keys === 'all' ? options.map(({ id }) => id) : [...keys].map(String));
        }}
        autoFocus={isFirst && !isMany}
        renderEmptyState={() => <p className={cx(floating.empty)}>{t('ui.nothingFits')}</p>}
        className={cx(styles.choices)}
      >
        {(option) => <OptionItem option={option} />}
      </ListBox>
    </>
  );
};

interface Props extends Chosen {
  /** Called only where its choices are seen. */
  readonly offer: () => readonly Option[];
  readonly isDisabled: boolean;
  /** Where the name of what is chosen already stands beside it. */
  readonly isOnlyCounted?: boolean;
}

/** One kind of filter: a chip that opens its choices, any number of which may be on. */
export const FilterChoice = ({ offer, isDisabled, isOnlyCounted = false, ...of }: Props) => {
  const { label, chosen } = of;
  const [first, ...others] = chosen;
  const name =
    !isOnlyCounted && first !== undefined && others.length === 0
      ? offer().find(({ id }) => id === first)?.label
      : undefined;
  return (
    <PopoverButton
      button={
        <ChipButton
          isActive={chosen.length > 0}
          isDisabled={isDisabled}
          {...(name === undefined ? {} : { 'aria-label': `${label}: ${name}` })}
        >
          {chosen.length === 0 ? label : (name ?? `${label}: ${String(chosen.length)}`)}
        </ChipButton>
      }
    >
      {() => <Choices {...of} options={offer()} />}
    </PopoverButton>
  );
};
