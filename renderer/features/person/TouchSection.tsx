import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { changePeople } from '#renderer/edits/people.ts';
import { deleteTouch } from '#renderer/edits/touch.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { Touchpoint } from '#shared/model/person.ts';
import { touchpointKindLabels } from '#shared/model/value-sets.ts';
import { dateText, daysText } from '#shared/rules/calendar.ts';
import { freshnessOf, type Freshness } from '#shared/rules/freshness.ts';
import { touchesOf } from '#shared/rules/reading.ts';
import { LogTouch } from './LogTouch.tsx';
import { Section } from './Section.tsx';
import styles from './TouchSection.module.css';

const SHOWN = 5;

/** When we were last in touch, what is planned, a quick log, and the latest contacts. */
export function TouchSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const freshness = freshnessOf(state, personId, today);
  const touches = touchesOf(state, personId).slice(0, SHOWN);
  return (
    <Section id="touch" title="Contact" summary={sinceText(freshness)}>
      {freshness.overdueDays > 0 && <p className={styles.overdue}>{overdueText(freshness)}</p>}
      <LogTouch personIds={[personId]} />
      <NumberField
        label="Planned: every … days"
        value={freshness.cadenceDays}
        min={1}
        max={3_650}
        optional
        hint={freshness.cadenceDays === null ? 'Empty: nothing is planned.' : nextText(freshness)}
        onCommit={(cadenceDays) => changePeople([personId], 'planned contact', { cadenceDays })}
      />
      {touches.length > 0 && (
        <ul className={styles.touches} aria-label="Latest contacts">
          {touches.map((touch) => (
            <TouchItem key={touch.id} touch={touch} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function TouchItem({ touch, today }: { readonly touch: Touchpoint; readonly today: IsoDate }): ReactElement {
  const { id, on, kind, summary } = touch;
  const when = on === null ? '' : dateText(on);
  const planned = on !== null && on > today ? ' (planned)' : '';
  return (
    <li className={styles.touch}>
      <div className={styles.words}>
        <span>
          {touchpointKindLabels[kind]}, {when}
          {planned}
        </span>
        {summary !== '' && <span className={styles.summary}>{summary}</span>}
      </div>
      <IconButton
        size="s"
        edits
        label={`Delete the ${touchpointKindLabels[kind].toLowerCase()} of ${when}`}
        icon={<Trash2 />}
        onClick={() => void deleteTouch(id)}
      />
    </li>
  );
}

function sinceText({ days }: Freshness): string {
  if (days === null) return 'Never';
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : `${String(days)} days ago`;
}

function overdueText({ lastTouch, overdueDays }: Freshness): string {
  return lastTouch === null
    ? 'A contact is planned, and none is noted yet.'
    : `The next contact is ${daysText(overdueDays)} overdue.`;
}

function nextText({ dueOn }: Freshness): string {
  return dueOn === null ? 'No contact is noted yet.' : `Next by ${dateText(dueOn)}.`;
}
