import { useTranslation } from 'react-i18next';
import { useKept } from '../../domain/useKept.ts';
import { TextField } from '../../ui/TextField.tsx';
import { minutesOf } from './minutes.ts';

interface Props {
  /** What its form is called while somebody types. */
  readonly form: string;
  readonly value: number;
  readonly onKeep: (minutes: number) => Promise<boolean>;
}

/** How long the talk may take. What is no number of minutes is said, and not kept. */
export const MinutesField = ({ form, value, onKeep }: Props) => {
  const { t } = useTranslation();
  const { typed, setTyped, keep } = useKept({
    form,
    value: String(value),
    taken: (words) => String(minutesOf(words) ?? value),
    onKeep: (words) => onKeep(minutesOf(words) ?? value),
  });
  const isWrong = typed.trim() !== '' && minutesOf(typed) === null;
  return (
    <TextField
      label={t('present.minutes')}
      inputMode="numeric"
      value={typed}
      error={isWrong ? t('present.minutesRange') : undefined}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isWrong) keep();
        else event.continuePropagation();
      }}
    />
  );
};
