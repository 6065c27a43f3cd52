import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { origins } from '../../../shared/domain/enums.ts';
import type { Origin } from '../../../shared/domain/enums.ts';
import { OriginIcon } from '../../domain/Origin.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './NewHeard.module.css';
import { originForKey } from './originKeys.ts';

interface Props {
  readonly value: Origin | null;
  readonly onChange: (origin: Origin) => void;
}

/** Five pictures with a word and a number: one key each once the focus is here. */
export const OriginChoice = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  const choose = (key: string): boolean => {
    const chosen = originForKey(key, (one) => t(`enums.origin.${one}`), value);
    if (chosen !== undefined) onChange(chosen);
    return chosen !== undefined;
  };
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && choose(event.key)) {
          event.preventDefault();
        }
      }}
    >
      <RadioGroup
        value={value}
        onChange={(key) => {
          const chosen = origins.find((one) => one === key);
          if (chosen !== undefined) onChange(chosen);
        }}
        orientation="horizontal"
        className={cx(styles.origin)}
      >
        <Label className={cx(styles.label)}>{t('newHeard.origin')}</Label>
        <div className={cx(styles.origins)}>
          {origins.map((origin, at) => (
            <RadioField key={origin} value={origin} className={cx(styles.choice)}>
              <RadioButton className={cx(styles.button)}>
                <OriginIcon origin={origin} size={20} />
                <span>{t(`enums.origin.${origin}`)}</span>
                <Kbd>{String(at + 1)}</Kbd>
              </RadioButton>
            </RadioField>
          ))}
        </div>
        <Text slot="description" className={cx(styles.hint)}>
          {t('newHeard.originHint')}
        </Text>
      </RadioGroup>
    </div>
  );
};
