import { getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import {
  Button as StepButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Button } from './Button.tsx';
import styles from './CalendarButton.module.css';
import { IconButton } from './IconButton.tsx';
import { Popover } from './Popover.tsx';
import { useReadOnly } from './read-only.ts';

type Props = {
  /** The name of the field that it stands in. */
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly disabled: boolean;
  /** Gets the day that was chosen; empty for none. */
  readonly onChoose: (date: string) => void;
};

/** Opens a month to choose a day from; its week begins as it does in the user's locale. */
export function CalendarButton({ label, value, min, max, disabled, onChoose }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const readOnly = useReadOnly();
  const now = today(getLocalTimeZone());
  const isOffered =
    (min === undefined || min <= now.toString()) && (max === undefined || max >= now.toString());

  function choose(date: string): void {
    setOpen(false);
    onChoose(date);
  }

  return (
    <Popover
      label={`Calendar for ${label}`}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton
          label={`Calendar for ${label}`}
          icon={<CalendarDays size={14} aria-hidden />}
          size="s"
          disabled={disabled || readOnly}
        />
      }
    >
      <Calendar
        className={styles.calendar ?? ''}
        aria-label={label}
        value={value === '' ? null : parseDate(value)}
        {...(min === undefined ? {} : { minValue: parseDate(min) })}
        {...(max === undefined ? {} : { maxValue: parseDate(max) })}
        onChange={(date) => choose(date.toString())}
        autoFocus
      >
        <div className={styles.head}>
          <StepButton slot="previous" className={styles.step ?? ''}>
            <ChevronLeft size={16} aria-hidden />
          </StepButton>
          <CalendarHeading className={styles.month ?? ''} />
          <StepButton slot="next" className={styles.step ?? ''}>
            <ChevronRight size={16} aria-hidden />
          </StepButton>
        </div>
        <CalendarGrid weekdayStyle="short" className={styles.days ?? ''}>
          {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
        </CalendarGrid>
      </Calendar>
      <div className={styles.foot}>
        <Button size="s" variant="plain" onClick={() => choose('')} disabled={value === ''}>
          Clear
        </Button>
        <Button size="s" variant="plain" onClick={() => choose(now.toString())} disabled={!isOffered}>
          Today
        </Button>
      </div>
    </Popover>
  );
}
