import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import type { ReactElement } from 'react';
import { takeStep } from '#renderer/parts/findings/take-step.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { Person } from '#shared/model/person.ts';
import { cadenceOf, type Cadence } from '#shared/rules/touchpoints/cadence.ts';
import { dateText, daysText } from '#shared/reading/calendar.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import styles from './Answer.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly person: Person; readonly answer: PlanAnswer };

/** How often we mean to be in touch, against how often we are. */
export function FrequencyAnswer({ person, answer }: Props): ReactElement {
  const personId = person.id;
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const readOnly = useReadOnly();
  const cadence = cadenceOf(state, personId, today);
  return (
    <div className={styles.answer} data-question={answer.question}>
      <p className={looks.label}>{answer.label}</p>
      <div className={styles.pair}>
        <NumberField
          label="Planned: every … days"
          value={person.cadenceDays}
          min={1}
          max={3_650}
          optional
          onCommit={(cadenceDays) => run(changePeople, { personIds: [personId], facts: { cadenceDays } })}
        />
        <p className={styles.facts}>
          {lastText(cadence)}{' '}
          {cadence.movedTo !== null && `The next was moved to ${dateText(cadence.movedTo)}. `}
          {cadence.arrangedOn !== null && `Arranged for ${dateText(cadence.arrangedOn)}. `}
          {cadence.lateDays > 0 && (
            <strong className={looks.danger}>
              {cadence.lastTouch === null ? 'Due.' : `${daysText(cadence.lateDays)} overdue.`}
            </strong>
          )}
        </p>
      </div>
      <p className={looks.note}>{cadence.because}</p>
      <div className={looks.wrap2}>
        <Button
          size="s"
          disabled={readOnly}
          onClick={() => takeStep({ kind: 'log-touch', personIds: [personId] })}
        >
          Log a conversation
        </Button>
      </div>
    </div>
  );
}

function lastText({ lastTouch }: Cadence): string {
  return lastTouch === null ? 'No conversation is noted.' : `Last on ${dateText(lastTouch)}.`;
}
