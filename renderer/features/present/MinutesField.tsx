import { useTranslation } from 'react-i18next';
import { useKept } from '../../domain/useKept.ts';
import { TextField } from '../../ui/TextField.tsx';
import { minutesOf } from './minutes.ts';

interface Props {
  readonly value: number;
  readonly onKeep: (minutes: number) => void;
}

/** How long the talk may take. What is no number of minutes is said, and not kept. */
export const MinutesField = ({ value, onKeep }: Props) => {
  const { t } = useTranslation();
  const { typed, setTyped, keep } = useKept(String(value), (words) => {
    const minutes = minutesOf(words);
    if (minutes === null) return String(value);
    if (minutes !== value) onKeep(minutes);
    return String(minutes);
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
