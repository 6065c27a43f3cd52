import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Present.module.css';
import type { CardGroup } from './useCardGroups.ts';

interface Props {
  readonly groups: readonly CardGroup[];
  /** In the order in which they were chosen: so they come on the slides. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export const CardChoices = ({ groups, chosen, onChange }: Props) => {
  const { t } = useTranslation();
  return groups.map(({ name, rows }) => (
    <fieldset key={name} className={cx(styles.choices)}>
      <legend>{`${t('present.cards')} ${name}`}</legend>
      {rows.map((row) => (
        <Checkbox
          key={row.id}
          isSelected={chosen.includes(row.id)}
          onChange={(isOn) => {
            const others = chosen.filter((id) => id !== row.id);
            onChange(isOn ? [...others, row.id] : others);
          }}
        >
          {row.title === '' ? t('present.untitled') : row.title}
        </Checkbox>
      ))}
    </fieldset>
  ));
};
