import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, X } from 'lucide-react';
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

/** Day, month and year as three numbers, with a calendar beside them and a way to empty them. */
export const DatePicker = ({ value, onChange, isDisabled = false, className, ...words }: Props) => {
  const { t } = useTranslation();
  return (
    <AriaDatePicker
      value={asDay(value)}
      onChange={(day) => {
        onChange(day?.toString() ?? null);
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
              onChange(null);
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
