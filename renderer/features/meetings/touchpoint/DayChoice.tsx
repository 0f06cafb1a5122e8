import { useId, type ReactElement } from 'react';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays, weekdayText } from '#shared/reading/calendar.ts';
import styles from './QuickEntry.module.css';
import { changeDraft, type ContactDraft } from '#renderer/session/quick-entry-store.ts';
import { isUnreadDay, readDay } from './save-entry.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly draft: ContactDraft; readonly today: IsoDate };

/** The day of a contact: today, yesterday, or any day in words such as `Friday` or `3 days ago`. */
export function DayChoice({ draft, today }: Props): ReactElement {
  const id = useId();
  const { on, dayWords } = draft;
  const unread = isUnreadDay(draft);
  const yesterday = addDays(today, -1);
  const choices = [
    { value: today, label: 'Today' },
    { value: yesterday, label: 'Yesterday' },
  ];
  return (
    <div className={looks.row12Wrap}>
      <span className={styles.label} aria-hidden>
        Day
      </span>
      <ChoiceRow
        label="Day of the conversation"
        size="s"
        choices={choices}
        values={[on]}
        onChoose={(value) => changeDraft({ on: value === today ? today : yesterday, dayWords: '' })}
      />
      <input
        id={id}
        className={`${fieldStyles.control ?? ''} ${styles.words ?? ''}`}
        aria-label="Another day"
        aria-describedby={`${id}-read`}
        aria-invalid={unread || undefined}
        placeholder="or: Friday, 3 days ago, 12 Nov"
        value={dayWords}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const words = event.target.value;
          changeDraft({ dayWords: words, on: readDay(words) ?? on });
        }}
      />
      <output id={`${id}-read`} className={styles.quiet}>
        {unread ? 'This date was not understood' : `${weekdayText(on)}${on > today ? ', planned' : ''}`}
      </output>
    </div>
  );
}
