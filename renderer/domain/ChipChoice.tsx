import { useId } from 'react';
import { ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import fieldStyles from '../ui/Field.module.css';
import type { Option } from '../ui/option.ts';
import { ToggleChip } from '../ui/ToggleChip.tsx';
import styles from './ChipChoice.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  /** `one` can also be none: what is chosen again is let go of. */
  readonly choose: 'one' | 'many';
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** A few words of which one or more hold, or none yet. */
export const ChipChoice = <Id extends string>({
  label,
  hint,
  options,
  chosen,
  choose,
  onChange,
}: Props<Id>) => {
  const ids = useId();
  return (
    <div className={cx(fieldStyles.field)}>
      <span id={`${ids}label`} className={cx(fieldStyles.label)}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={`${ids}label`}
        {...(hint === undefined ? {} : { 'aria-describedby': `${ids}hint` })}
        selectionMode={choose === 'one' ? 'single' : 'multiple'}
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChange(options.flatMap(({ id }) => (keys.has(id) ? [id] : [])));
        }}
        className={cx(styles.chips)}
      >
        {options.map(({ id, label: words, icon }) => (
          <ToggleChip key={id} id={id} {...(icon === undefined ? {} : { icon })}>
            {words}
          </ToggleChip>
        ))}
      </ToggleButtonGroup>
      {hint !== undefined && (
        <span id={`${ids}hint`} className={cx(fieldStyles.hint)}>
          {hint}
        </span>
      )}
    </div>
  );
};
