import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '../../../shared/ipc/import.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Import.module.css';

interface Props {
  readonly plan: ImportPlan;
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

const choices = [
  'withArchived',
  'withPeople',
  'withComments',
  'withContact',
  'withChanged',
] as const satisfies readonly (keyof ImportPlan)[];

/** What stays behind unless the person wants it: people first of all. */
export const AlsoPart = ({ plan, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('import.also')} className={cx(styles.part)}>
      <p className={cx(styles.hint)}>{t('import.alsoHint')}</p>
      <div className={cx(styles.also)}>
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            isSelected={plan[choice]}
            onChange={(isChosen) => {
              onChange({ [choice]: isChosen });
            }}
          >
            {t(`import.${choice}`)}
          </Checkbox>
        ))}
      </div>
    </Sheet>
  );
};
