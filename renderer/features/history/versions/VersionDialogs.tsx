import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { run } from '#renderer/edits/run.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { changeVersion, nameVersion } from '#shared/edit/history/version-edits.ts';
import { otherDraft } from '#shared/model/draft.ts';
import { closeVersionDialog, useVersionDialog, type VersionDialog } from './dialog-store.ts';

/** The dialogs about versions; mounted once by the app. */
export function VersionDialogs(): ReactElement | null {
  const dialog = useVersionDialog((store) => store.dialog);
  const partnerId = useDocument((document) => document.partnerId);
  return dialog === null || partnerId === null ? null : (
    <NameDialog key={dialog.kind} dialog={dialog} partnerId={partnerId} />
  );
}

type Props = { readonly dialog: VersionDialog; readonly partnerId: string };

function NameDialog({ dialog, partnerId }: Props): ReactElement {
  const isNew = dialog.kind === 'new';
  const known = useDocument(({ state }) => (isNew ? undefined : state.version.get(dialog.versionId)?.name));
  const [name, setName] = useState(known ?? '');
  const formId = useId();
  const place = isNew
    ? otherDraft('partner', partnerId, 'form.version')
    : otherDraft('version', dialog.versionId, 'form.versionName');
  const kept = useFormDraft(place, 'Name of the version');
  const missing = name.trim() === '';

  function save(event: FormEvent): void {
    event.preventDefault();
    if (missing) return;
    void kept.settle(() => write(dialog, name.trim()));
    closeVersionDialog();
  }

  function cancel(): void {
    kept.end();
    closeVersionDialog();
  }

  return (
    <Dialog
      open
      onOpenChange={cancel}
      size="s"
      title={isNew ? 'Name this version' : 'Rename the version'}
      description={isNew ? describe(dialog) : 'Its moment stays the same.'}
      footer={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button variant="primary" submit form={formId} disabled={missing}>
            {isNew ? 'Name it' : 'Rename'}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={save}>
        <TextField
          label="Name"
          value={name}
          placeholder="Before the quarterly review"
          draft={kept.field}
          onCommit={setName}
          onDraft={setName}
          focusFirst
        />
      </form>
    </Dialog>
  );
}

function describe({ lastCommand }: Extract<VersionDialog, { kind: 'new' }>): string {
  return lastCommand === null
    ? 'Remembers how this partner is now, to compare with later.'
    : 'Remembers how this partner was after this entry, to compare with.';
}

async function write(dialog: VersionDialog, name: string): Promise<boolean> {
  if (dialog.kind === 'rename') return run(changeVersion, { id: dialog.versionId, name });
  const done = await run(nameVersion, { id: newId(), name, note: '', lastCommand: dialog.lastCommand });
  if (done) toast({ title: `Named the version “${name}”`, key: 'version' });
  return done;
}
