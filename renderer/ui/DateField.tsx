import { parseDate } from '@internationalized/date';
import { useMemo, type ReactElement } from 'react';
import { DateField as Field } from 'react-aria-components/DateField';
import { CalendarButton } from './CalendarButton.tsx';
import { dateProblem } from './date-problem.ts';
import type { FieldLook } from './Field.tsx';
import { PartsField, type RootProps } from './PartsField.tsx';
import { readPastedDate } from './pasted-date.ts';

type Props = FieldLook & {
  /** `YYYY-MM-DD`, or null when there is no date. */
  readonly value: string | null;
  /** Called on Enter and when the focus leaves, only when the date changed. Return the promise of the save. */
  readonly onCommit: (date: string | null) => void | Promise<unknown>;
  /** Called after Enter took what was typed, with what that was; not when it was refused. */
  readonly onEnter?: (date: string | null) => void;
  /** First and last day that the calendar offers; other days can be typed. */
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
  /** Takes the focus as soon as it appears, for the first field of a dialog. */
  readonly focusFirst?: boolean;
};

/**
 * A calendar date, typed in the order of the user's locale or chosen from a calendar. Enter or leaving the field commits, Escape restores the
 * saved date. What is no date, a half typed one too, is refused with a sentence and the saved date comes back; only an empty field takes the
 * date away.
 */
export function DateField(props: Props): ReactElement {
  const { value, onCommit, onEnter, min, max, disabled, focusFirst, ...look } = props;
  return (
    <PartsField
      look={look}
      value={value ?? ''}
      onCommit={(text) => onCommit(text === '' ? null : text)}
      onEnter={(text) => onEnter?.(text === '' ? null : text)}
      problemOf={dateProblem}
      read={readPastedDate}
      disabled={disabled}
      focusFirst={focusFirst}
      root={DateRoot}
      button={(draft) => (
        <CalendarButton
          label={look.label}
          value={draft.text}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
          disabled={disabled === true}
          onChoose={draft.take}
        />
      )}
    />
  );
}

function DateRoot({ text, onText, ...rest }: RootProps): ReactElement {
  // Another object would be a change from outside for the library, and what is half typed would go.
  const date = useMemo(() => (text === '' ? null : parseDate(text)), [text]);
  return (
    <Field
      {...rest}
      value={date}
      onChange={(date) => onText(date?.toString() ?? '')}
      granularity="day"
      shouldForceLeadingZeros
    />
  );
}
