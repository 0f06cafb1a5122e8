import { Trash2 } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  changeDecisionWindow,
  deleteDecisionWindow,
  newDecisionWindow,
} from '#shared/edit/plan/aim-edits.ts';
import { decisionWindowKindLabels, decisionWindowKinds } from '#shared/model/decision-window.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { shownWindows, type ShownWindow } from '#shared/rules/plan/decision-windows.ts';
import styles from './AimHead.module.css';
import looks from '#renderer/ui/looks.module.css';

const kinds = decisionWindowKinds.map((value) => ({ value, label: decisionWindowKindLabels[value] }));

/** The days that decide: what the user wrote down, and the planned meetings among them, which are changed where they were planned. */
export function DecisionWindows({ state }: { readonly state: PartnerState }): ReactElement {
  const today = useToday();
  const headingId = useId();
  const windows = shownWindows(state, today);
  return (
    <div className={styles.windows} role="group" aria-labelledby={headingId}>
      <span id={headingId} className={looks.note}>
        Days that decide: decisions, meetings and events
      </span>
      <ul className={styles.list}>
        {windows.map((window) => (
          <li key={window.id} className={styles.window}>
            {window.from === 'window' ? <OwnWindow window={window} /> : <PlannedWindow window={window} />}
          </li>
        ))}
      </ul>
      <AddText
        label="Add a day that decides"
        draft={usePartnerDraft('+decision_window')}
        maxLength={300}
        onAdd={(what) => run(newDecisionWindow, { id: newId(), facts: { what } })}
      />
    </div>
  );
}

function OwnWindow({
  window: { id, kind, what, on, papersCloseOn },
}: {
  readonly window: ShownWindow;
}): ReactElement {
  const name = what === '' ? 'the decision window' : what;
  return (
    <>
      <DateField
        label={`Day of ${name}`}
        labelHidden
        value={on}
        onCommit={(day) => run(changeDecisionWindow, { id, facts: { on: day as IsoDate | null } })} // the field gives ISO dates
      />
      <Select
        label={`Kind of ${name}`}
        labelHidden
        value={kind}
        options={kinds}
        onValueChange={(next) => void run(changeDecisionWindow, { id, facts: { kind: next } })}
      />
      <InlineText
        label="What is decided"
        value={what}
        draft={fieldDraft('decision_window', id, 'what')}
        wrap
        onCommit={(text) => run(changeDecisionWindow, { id, facts: { what: text.trim() } })}
      />
      <DateField
        label="Papers close on"
        value={papersCloseOn}
        onCommit={(day) => run(changeDecisionWindow, { id, facts: { papersCloseOn: day as IsoDate | null } })} // the field gives ISO dates
      />
      <IconButton
        size="s"
        edits
        label={`Delete ${name}`}
        icon={<Trash2 />}
        onClick={() => void run(deleteDecisionWindow, { id })}
      />
    </>
  );
}

function PlannedWindow({ window: { kind, what, on } }: { readonly window: ShownWindow }): ReactElement {
  return (
    <>
      <span className={looks.quiet}>{on === null ? '' : dateText(on)}</span>
      <span className={looks.quiet}>{decisionWindowKindLabels[kind]}</span>
      <span className={looks.quiet}>{what}, planned in Meetings</span>
    </>
  );
}
