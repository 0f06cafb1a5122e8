import { useId, useState, type ReactElement } from 'react';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';
import { readDate } from '#shared/edit/natural-date.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays, weekdayText } from '#shared/rules/calendar.ts';
import styles from './QuickEntry.module.css';
import { dayOrder } from './save-entry.ts';

type Props = {
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly onDay: (on: IsoDate) => void;
};

/** The day of a contact: today, yesterday, or any day in words such as `Friday` or `3 days ago`. */
export function DayChoice({ on, today, onDay }: Props): ReactElement {
  const id = useId();
  const [words, setWords] = useState('');
  const read = words.trim() === '' ? null : readDate(words, today, 'past', dayOrder());
  const unread = words.trim() !== '' && read === null;
  const yesterday = addDays(today, -1);
  const choices = [
    { value: today, label: 'Today' },
    { value: yesterday, label: 'Yesterday' },
  ];
  return (
    <div className={styles.labelled}>
      <span className={styles.label} aria-hidden>
        Day
      </span>
      <ChoiceRow
        label="Day of the contact"
        size="s"
        choices={choices}
        values={[on]}
        onChoose={(value) => {
          setWords('');
          onDay(value === today ? today : yesterday);
        }}
      />
      <input
        id={id}
        className={`${fieldStyles.control ?? ''} ${styles.words ?? ''}`}
        aria-label="Another day"
        aria-describedby={`${id}-read`}
        aria-invalid={unread || undefined}
        placeholder="or: Friday, 3 days ago, 12 Nov"
        value={words}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const text = event.target.value;
          setWords(text);
          const day = readDate(text, today, 'past', dayOrder());
          if (day !== null) onDay(day);
        }}
      />
      <output id={`${id}-read`} className={styles.quiet}>
        {unread ? 'This date was not understood' : `${weekdayText(on)}${on > today ? ', planned' : ''}`}
      </output>
    </div>
  );
}
