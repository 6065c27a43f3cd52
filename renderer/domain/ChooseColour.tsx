import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { paperColourNames, paperColours } from '../../shared/ipc/paperColour.ts';
import type { PaperColour } from '../../shared/ipc/paperColour.ts';
import { cx } from '../ui/cx.ts';
import { FieldLabel } from '../ui/FieldParts.tsx';
import styles from './ChooseColour.module.css';

interface Props {
  readonly value: PaperColour;
  readonly onChange: (colour: PaperColour) => void;
}

/** The colour of the headings, so that paper is known by its area. Each has a name beside it. */
export const ChooseColour = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = paperColourNames.find((name) => name === key);
        if (chosen) onChange(chosen);
      }}
      orientation="horizontal"
      className={cx(styles.group)}
    >
      <FieldLabel label={t('export.colour')} />
      <div className={cx(styles.colours)}>
        {paperColourNames.map((name) => (
          <RadioField key={name} value={name}>
            <RadioButton className={cx(styles.colour)}>
              <span className={cx(styles.swatch)} style={{ background: paperColours[name] }} />
              {t(`export.colours.${name}`)}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
};
