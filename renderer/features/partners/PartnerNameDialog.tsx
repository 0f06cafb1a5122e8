import { useId, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { DraftPlace } from '#shared/model/draft.ts';
import type { PartnerId } from '#shared/model/id.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly title: string;
  readonly description?: string;
  /** What the button says. */
  readonly action: string;
  /** Where the name belongs while it is typed, and what it is called after a crash. */
  readonly draft: DraftPlace;
  readonly draftLabel: string;
  readonly nameAtFirst?: string;
  /** Whose name it is already; another partner of the same name is told. */
  readonly partnerId?: PartnerId;
  /** Resolves to false, or fails, when it could not be saved; then the name is offered again. */
  readonly onSave: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** Fields below the name. */
  readonly children?: ReactNode;
};

/** Asks for the name of a partner. */
export function PartnerNameDialog(props: Props): ReactElement {
  const { title, description, action, partnerId, onSave, onClose, children } = props;
  const formId = useId();
  const [name, setName] = useState(props.nameAtFirst ?? '');
  const namesake = useNamesake(name, partnerId);
  const kept = useFormDraft(props.draft, props.draftLabel);
  const missing = name.trim() === '';

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (missing) return;
    // Begun before the dialog goes, and its draft with it.
    const saving = kept.settle(() => onSave(name));
    onClose();
    await saving;
  }

  function cancel(): void {
    kept.end();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={cancel}
      title={title}
      {...(description === undefined ? {} : { description })}
      size="s"
      footer={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button variant="primary" submit form={formId} disabled={missing}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} className={looks.column3} onSubmit={(event) => void save(event)}>
        <TextField
          label="Name"
          value={name}
          draft={kept.field}
          onCommit={setName}
          onDraft={setName}
          focusFirst
          {...namesakeHint(namesake)}
        />
        {children}
      </form>
    </Dialog>
  );
}
