import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './DatePicker.module.css';
import fieldStyles from './Field.module.css';

/** A month with its weeks from Monday; takes its date from the DatePicker around it. */
export const MonthCalendar = () => (
  <Calendar firstDayOfWeek="mon" className={cx(styles.month)}>
    <header className={cx(styles.head)}>
      <Button slot="previous" className={cx(fieldStyles.aside)}>
        <ChevronLeft size={18} aria-hidden />
      </Button>
      <Heading className={cx(styles.heading)} />
      <Button slot="next" className={cx(fieldStyles.aside)}>
        <ChevronRight size={18} aria-hidden />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short" className={cx(styles.grid)}>
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>
        {(date) => <CalendarCell date={date} className={cx(styles.day)} />}
      </CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);
