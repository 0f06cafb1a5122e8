import { useState, type ReactElement } from 'react';
import type { FieldLook } from './Field.tsx';
import { readTime } from './read-time.ts';
import { TextField } from './TextField.tsx';

type Props = FieldLook & {
  /** `HH:MM`, or empty. */
  readonly value: string;
  /** Called on Enter and when the focus leaves, only when the time changed. Return the promise of the save. */
  readonly onCommit: (time: string) => void | Promise<unknown>;
};

/**
 * A time of day, typed as people write it: `14:00`, `930`, `3 pm`. What is no time is refused with a sentence, and the saved time comes
 * back; an empty field takes the time away.
 */
export function TimeField({ value, onCommit, ...look }: Props): ReactElement {
  const [problem, setProblem] = useState<string | null>(null);

  function commit(text: string): void | Promise<unknown> {
    const time = readTime(text);
    if (time === null)
      setProblem(
        value === ''
          ? 'Not a time. Write it like 14:00.'
          : 'Not a time, like 14:00. The one from before stays.',
      );
    else if (time !== value) return onCommit(time);
  }

  return (
    <TextField
      {...look}
      {...(problem === null ? {} : { error: problem })}
      value={value}
      draft={null}
      placeholder="14:00"
      maxLength={20}
      onDraft={() => setProblem(null)}
      onCommit={commit}
    />
  );
}
