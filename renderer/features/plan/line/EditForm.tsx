import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { changeLine, restoreLine } from '#renderer/edits/plan.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { stopAtWrongDate } from '#renderer/ui/date-problem.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { IsoDate } from '#shared/model/id.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { focusLine } from './focus-line.ts';
import { onEscape } from './on-escape.ts';
import { usePlan } from '#renderer/session/plan-store.ts';
import { useFirstField } from './use-first-field.ts';
import styles from './LineForm.module.css';

const texts = [
  ['proof', 'Proof'],
  ['messageForm', 'Message'],
  ['channel', 'Channel'],
  ['pace', 'Pace'],
] as const;

/** The texts of a line as fields; each is saved as it is left. Escape or Cancel takes back what was written here. */
export function EditForm({ row }: { readonly row: PlanRow }): ReactElement {
  const { personId, shown, line } = row;
  const form = useRef<HTMLFieldSetElement>(null);
  const [before] = useState(line);
  useFirstField(form);

  function close(): void {
    if (!stopAtWrongDate(form.current)) done();
  }

  function done(): void {
    usePlan.setState({ editing: null });
    focusLine(personId);
  }

  function cancel(): void {
    void restoreLine(personId, before);
    usePlan.setState({ editing: null });
    // Not before the fields are gone: a field that is left saves its text.
    requestAnimationFrame(() => focusLine(personId));
  }

  // The keys of the card are texts in here.
  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape anywhere in the form cancels
    <fieldset
      ref={form}
      className={styles.form}
      aria-label="Edit the line"
      onKeyDown={onKeyDown}
      onKeyDownCapture={onEscape(cancel)}
    >
      <TextArea
        label="First action"
        value={shown.firstAction}
        onCommit={(firstAction) => changeLine(personId, { firstAction })}
      />
      <div className={styles.fields}>
        {texts.map(([field, label]) => (
          <TextArea
            key={field}
            label={label}
            value={shown[field]}
            onCommit={(text) => changeLine(personId, { [field]: text })}
          />
        ))}
        <DateField
          label="Date"
          value={shown.date}
          onCommit={(date) => changeLine(personId, { date: date as IsoDate | null })} // the field gives ISO dates
        />
        <TextArea
          label="Your reason (optional)"
          value={row.state === 'edited' ? (line?.reason ?? '') : ''}
          rows={1}
          onCommit={(reason) => changeLine(personId, { reason: reason.trim() })}
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
    </fieldset>
  );
}
