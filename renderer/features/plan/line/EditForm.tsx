import { run } from '#renderer/edits/run.ts';
import { restoreLine, writeLine } from '#shared/edit/plan/plan-edits.ts';
import { useRef, useState, type ReactElement } from 'react';
import { dropTypedDrafts } from '#renderer/document/drafts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { stopAtWrongDate } from '#renderer/ui/date-problem.ts';
import { tellNotKept } from '#renderer/ui/not-kept.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { PlanLineTexts } from '#shared/edit/plan/plan-lines.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PlanLine } from '#shared/model/plan-line.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { draftOfLine } from './draft-of-line.ts';
import { focusLine } from './focus-line.ts';
import { usePlan } from '#renderer/session/plan-store.ts';
import { LineForm } from './LineForm.tsx';
import styles from './LineForm.module.css';

const texts = [
  ['proof', 'Proof'],
  ['messageForm', 'Message'],
  ['channel', 'Channel'],
  ['pace', 'Pace'],
] as const;

const allTexts = ['firstAction', 'proof', 'messageForm', 'channel', 'pace', 'reason'] as const;

/** The texts that were saved since the form was opened. */
function editsSince(before: PlanLine | null, now: PlanLine | null): PlanLineTexts {
  if (now === null) return {};
  const changed = allTexts.filter((field) => now[field] !== before?.[field]);
  return before === now ? {} : Object.fromEntries(changed.map((field) => [field, now[field]]));
}

/** The texts of a line as fields; each is saved as it is left. Escape or Cancel takes back what was written here. */
export function EditForm({ row }: { readonly row: PlanRow }): ReactElement {
  const { personId, slot, shown, line } = row;
  const key = { personId, slot };
  const form = useRef<HTMLFieldSetElement>(null);
  const [before] = useState(line);
  /** What stands in the field that is typed in, also while it is not saved. */
  const typing = useRef<PlanLineTexts>({});
  const places = new Set(allTexts.map((field) => draftOfLine(row, `plan.${field}`).field));

  function close(): void {
    if (!stopAtWrongDate(form.current)) done();
  }

  function done(): void {
    usePlan.setState({ editing: null });
    focusLine(row.id);
  }

  function cancel(): void {
    const given = { ...editsSince(before, line), ...typing.current };
    dropTypedDrafts((place) => place.row === personId && places.has(place.field));
    void run(restoreLine, { ...key, before });
    usePlan.setState({ editing: null });
    // Not before the fields are gone: a field that is left saves its text.
    requestAnimationFrame(() => focusLine(row.id));
    const words = Object.values(given).filter((text) => typeof text === 'string');
    tellNotKept(words.join(' '), () => void run(writeLine, { ...key, texts: given }), document.body);
  }

  return (
    <LineForm form={form} label="Edit the line" onLeave={cancel}>
      <TextArea
        label="First action"
        value={shown.firstAction}
        draft={draftOfLine(row, 'plan.firstAction')}
        onDraft={(firstAction) => (typing.current = { firstAction })}
        onCommit={(firstAction) => run(writeLine, { ...key, texts: { firstAction } })}
      />
      <div className={styles.fields}>
        {texts.map(([field, label]) => (
          <TextArea
            key={field}
            label={label}
            value={shown[field]}
            draft={draftOfLine(row, `plan.${field}`)}
            onDraft={(text) => (typing.current = { [field]: text })}
            onCommit={(text) => run(writeLine, { ...key, texts: { [field]: text } })}
          />
        ))}
        <DateField
          label="Date"
          value={shown.date}
          onCommit={(date) => run(writeLine, { ...key, texts: { date: date as IsoDate | null } })} // the field gives ISO dates
        />
        <TextArea
          label="Your reason (optional)"
          value={row.state === 'edited' ? (line?.reason ?? '') : ''}
          draft={draftOfLine(row, 'plan.reason')}
          rows={1}
          onDraft={(reason) => (typing.current = { reason })}
          onCommit={(reason) => run(writeLine, { ...key, texts: { reason: reason.trim() } })}
        />
      </div>
      <div className={styles.buttons}>
        <Button size="s" variant="plain" onMouseDown={(event) => event.preventDefault()} onClick={cancel}>
          Cancel
        </Button>
        <Button size="s" variant="primary" onClick={close}>
          Done
        </Button>
      </div>
    </LineForm>
  );
}
