import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ChipButton } from '../../ui/ChipButton.tsx';
import { cx } from '../../ui/cx.ts';
import type { Option } from '../../ui/option.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import styles from './FilterChip.module.css';

interface Props<Id extends string> {
  readonly name: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** Said when there is nothing to choose yet. */
  readonly empty?: string;
}

/** One part of the filter: a chip that says how many are chosen, and a list of them behind it. */
export const FilterChip = <Id extends string>({
  name,
  options,
  chosen,
  onChange,
  empty,
}: Props<Id>) => {
  const { t } = useTranslation();
  const count = chosen.length;
  return (
    <PopoverButton
      button={
        <ChipButton isActive={count > 0}>
          {count === 0 ? name : t('library.chipCount', { name, count })}
        </ChipButton>
      }
    >
      {options.length === 0 && <p className={cx(styles.empty)}>{empty}</p>}
      <ul className={cx(styles.options)}>
        {options.map(({ id, label }) => (
          <li key={id}>
            <Checkbox
              isSelected={chosen.includes(id)}
              onChange={(isOn) => {
                onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
              }}
            >
              {label}
            </Checkbox>
          </li>
        ))}
      </ul>
    </PopoverButton>
  );
};
