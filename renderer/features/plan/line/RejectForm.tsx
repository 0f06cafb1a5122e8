import { run } from '#renderer/edits/run.ts';
import { rejectLine } from '#shared/edit/plan/plan-edits.ts';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { giveToField } from '#renderer/document/drafts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { tellNotKept } from '#renderer/ui/not-kept.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { draftOfLine } from './draft-of-line.ts';
import { focusLine } from './focus-line.ts';
import { usePlan } from '#renderer/session/plan-store.ts';
import { LineForm } from './LineForm.tsx';
import styles from './LineForm.module.css';

const LABEL = 'Why not?';

/** Asks for the reason before a line is rejected. Mod+Enter rejects, Escape leaves the line as it is. */
export function RejectForm({ row }: { readonly row: PlanRow }): ReactElement {
  const { personId, slot, id } = row;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  const place = draftOfLine(row, 'form.reject');
  const kept = useFormDraft(place);
  const missing = reason.trim() === '';

  function done(): void {
    kept.end();
    usePlan.setState({ rejecting: null });
    focusLine(id);
  }

  async function reject(): Promise<void> {
    if (missing) {
      setAsked(true);
      return;
    }
    if (await kept.save(() => run(rejectLine, { personId, slot, reason }))) done();
  }

  function giveUp(): void {
    done();
    const field = form.current ?? document.body;
    tellNotKept(
      reason,
      () => {
        giveToField(place, LABEL, reason);
        usePlan.setState({ rejecting: id });
      },
      field,
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void reject();
  }

  return (
    <LineForm form={form} label="Reject the line" onLeave={giveUp} onKeyDown={onKeyDown}>
      <TextArea
        label={LABEL}
        value=""
        draft={kept.field}
        placeholder="It stays away until one of its inputs changes."
        onDraft={setReason}
        onCommit={setReason}
        {...(asked && missing ? { error: 'Say why you reject this line.' } : {})}
      />
      <div className={styles.buttons}>
        <Button size="s" variant="plain" onClick={done}>
          Cancel
        </Button>
        <Button size="s" variant="primary" onClick={() => void reject()}>
          Reject
        </Button>
      </div>
    </LineForm>
  );
}
