import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './DatePicker.module.css';
import fieldStyles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';
import floating from './Floating.module.css';
import { MonthCalendar } from './MonthCalendar.tsx';

interface Props extends FieldWords {
  /** `YYYY-MM-DD`, or null while there is none. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
}

const asDay = (value: string | null): CalendarDate | null => {
  if (value === null) return null;
  try {
    return parseDate(value);
  } catch {
    // A date that this version cannot read is shown as no date, and stays in the store.
    return null;
  }
};

/** On its way to a year of four digits, "2", "20" and "203" are years too. */
const firstWholeYear = 1000;

/** Day, month and year as three numbers, with a calendar beside them and a way to empty them. */
export const DatePicker = ({ value, onChange, isDisabled = false, className, ...words }: Props) => {
  const { t } = useTranslation();
  const [day, setDay] = useState(() => asDay(value));
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  // What was sent comes back a moment later, and may not undo the keys since. Anything else came
  // from outside, by an undo for instance: the field follows it.
  if (seen !== value) {
    setSeen(value);
    setSent(value);
    if (value !== sent) setDay(asDay(value));
  }
  const take = (next: CalendarDate | null): void => {
    setDay(next);
    if (next !== null && next.year < firstWholeYear) return;
    const iso = next?.toString() ?? null;
    setSent(iso);
    onChange(iso);
  };
  return (
    <AriaDatePicker
      value={day}
      onChange={take}
      onBlur={() => {
        // Half a year is no date: the one that is kept comes back.
        setDay(asDay(sent));
      }}
      isDisabled={isDisabled}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel {...words} />
      <Group className={cx(fieldStyles.box)}>
        <DateInput className={cx(styles.segments)}>
          {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
        </DateInput>
        {value !== null && !isDisabled && (
          <Button
            slot={null}
            className={cx(fieldStyles.aside)}
            aria-label={t('ui.clearDate')}
            onPress={() => {
              take(null);
            }}
          >
            <X size={16} aria-hidden />
          </Button>
        )}
        <Button className={cx(fieldStyles.aside)}>
          <CalendarIcon size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...words} />
      <Popover className={cx(floating.floating)}>
        <Dialog className={cx(styles.calendar)}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
};
