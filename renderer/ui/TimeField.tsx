import { parseTime } from '@internationalized/date';
import { useMemo, type ReactElement } from 'react';
import { TimeField as Field } from 'react-aria-components/TimeField';
import { timeProblem } from './date-problem.ts';
import type { FieldLook } from './Field.tsx';
import { PartsField, type RootProps } from './PartsField.tsx';
import { readTime } from './read-time.ts';

type Props = FieldLook & {
  /** `HH:MM`, or empty. */
  readonly value: string;
  /** Called on Enter and when the focus leaves, only when the time changed. Return the promise of the save. */
  readonly onCommit: (time: string) => void | Promise<unknown>;
};

/**
 * A time of day, by the clock of the user's locale; times as people write them can be pasted: `930`, `3 pm`. Half a time is refused with a
 * sentence, and the saved time comes back; an empty field takes the time away.
 */
export function TimeField({ value, onCommit, ...look }: Props): ReactElement {
  return (
    <PartsField
      look={look}
      value={value}
      onCommit={onCommit}
      problemOf={timeProblem}
      read={readTime}
      root={TimeRoot}
    />
  );
}

function TimeRoot({ text, onText, ...rest }: RootProps): ReactElement {
  // Another object would be a change from outside for the library, and what is half typed would go.
  const time = useMemo(() => (text === '' ? null : parseTime(text)), [text]);
  return (
    <Field
      {...rest}
      value={time}
      onChange={(time) => onText(time?.toString().slice(0, 5) ?? '')}
      shouldForceLeadingZeros
    />
  );
}
