import { deleteTouch } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { CoverageOfferNote } from '#renderer/parts/touchpoints/CoverageOfferNote.tsx';
import { MoodMark } from '#renderer/parts/touchpoints/MoodMark.tsx';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { PromiseItem } from '#renderer/parts/touchpoints/PromiseItem.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { type Touchpoint, touchpointKindLabels } from '#shared/model/touchpoint.ts';
import { cadenceOf, type Cadence } from '#shared/rules/touchpoints/cadence.ts';
import { dateText, daysText } from '#shared/reading/calendar.ts';
import type { Freshness } from '#shared/rules/touchpoints/freshness.ts';
import { openPromises } from '#shared/rules/touchpoints/promises.ts';
import { touchesOf } from '#shared/reading/touchpoints.ts';
import { LogTouch } from '#renderer/parts/touchpoints/LogTouchpoint.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './TouchpointsSection.module.css';
import looks from '#renderer/ui/looks.module.css';

const SHOWN = 5;

/** When we were last in touch, planned against actual, a quick log, open promises, and the contacts, latest first. */
export function TouchSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const cadence = cadenceOf(state, personId, today);
  const promises = openPromises(state, personId);
  return (
    <Section id="touch" title="Conversations" summary={sinceText(cadence)} closedAtFirst>
      {cadence.lateDays > 0 && <p className={looks.danger}>{overdueText(cadence)}</p>}
      <LogTouch personIds={[personId]} />
      <CoverageOfferNote personId={personId} />
      {promises.length > 0 && (
        <ul className={looks.column1} aria-label="Open promises">
          {promises.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      <NumberField
        label="Planned: every … days"
        value={cadence.cadenceDays}
        min={1}
        max={3_650}
        optional
        hint={cadence.cadenceDays === null ? 'Empty: nothing is planned.' : nextText(cadence)}
        onCommit={(cadenceDays) => run(changePeople, { personIds: [personId], facts: { cadenceDays } })}
      />
      {cadence.actualDays !== null && <p className={styles.summary}>{cadence.because}</p>}
      <Touches key={personId} personId={personId} today={today} />
    </Section>
  );
}

function Touches({ personId, today }: { readonly personId: PersonId; readonly today: IsoDate }) {
  const state = useDocument((document) => document.state);
  const touches = touchesOf(state, personId);
  const [all, setAll] = useState(false);
  if (touches.length === 0) return null;
  const more = touches.length - SHOWN;
  return (
    <>
      <ul className={looks.column1} aria-label="Latest conversations">
        {(all ? touches : touches.slice(0, SHOWN)).map((touch) => (
          <TouchItem key={touch.id} touch={touch} today={today} />
        ))}
      </ul>
      {more > 0 && !all && (
        <Button size="s" variant="plain" onClick={() => setAll(true)}>
          {more === 1 ? '1 older conversation' : `${String(more)} older conversations`}
        </Button>
      )}
    </>
  );
}

function TouchItem({ touch, today }: { readonly touch: Touchpoint; readonly today: IsoDate }): ReactElement {
  const { id, on, kind, summary, mood } = touch;
  const when = on === null ? '' : dateText(on);
  const planned = on !== null && on > today ? ' (planned)' : '';
  const what = `${touchpointKindLabels[kind].toLowerCase()} of ${when}`;
  return (
    <li className={looks.topRow2}>
      <div className={styles.words}>
        <span className={styles.head}>
          {touchpointKindLabels[kind]}, {when}
          {planned}
          <MoodMark mood={mood} />
        </span>
        {summary !== '' && <span className={styles.summary}>{summary}</span>}
      </div>
      <span className={styles.tools}>
        <IconButton
          size="s"
          edits
          label={`Change the ${what}`}
          icon={<Pencil />}
          onClick={() => openQuickEntry({ touchpointId: id })}
        />
        <IconButton
          size="s"
          edits
          label={`Delete the ${what}`}
          icon={<Trash2 />}
          onClick={() => void run(deleteTouch, { id })}
        />
      </span>
    </li>
  );
}

function sinceText({ days }: Freshness): string {
  if (days === null) return 'Never';
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : `${String(days)} days ago`;
}

function overdueText({ lastTouch, lateDays }: Cadence): string {
  return lastTouch === null
    ? 'A conversation is planned, and none is noted yet.'
    : `The next conversation is ${daysText(lateDays)} overdue.`;
}

function nextText({ dueOn, movedTo, arrangedOn }: Cadence): string {
  if (arrangedOn !== null) return `The next one is arranged for ${dateText(arrangedOn)}.`;
  if (movedTo !== null) return `The next one was moved to ${dateText(movedTo)}.`;
  return dueOn === null ? 'No conversation is noted yet.' : `Next by ${dateText(dueOn)}.`;
}
