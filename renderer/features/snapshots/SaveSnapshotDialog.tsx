import { Copy } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { levels, levelText } from '#renderer/parts/sharing/level-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { copyText } from '#renderer/ui/copy-text.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { SegmentedField } from '#renderer/ui/SegmentedField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { toast } from '#renderer/ui/toast.ts';
import looks from '#renderer/ui/looks.module.css';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { passphraseProblem } from '#shared/sharing/passphrase.ts';
import { saveSnapshot } from './save-snapshot.ts';
import { setSavingSnapshot, useSnapshots } from './snapshot-store.ts';

/** Asks what of the open partner goes into a file for a colleague, and under which passphrase; mounted once by the app. */
export function SaveSnapshotDialog(): ReactElement | null {
  const saving = useSnapshots((store) => store.saving);
  const there = useDocument(({ partnerId }) => partnerId !== null);
  return saving && there ? <SaveSnapshot /> : null;
}

type Lock = 'passphrase' | 'none';
const locks = [
  { value: 'passphrase', label: 'With a passphrase' },
  { value: 'none', label: 'Not encrypted' },
] as const;

function SaveSnapshot(): ReactElement {
  const name = useDocument(({ state }) => partnerOf(state)?.name ?? '');
  const [level, setLevel] = useState<PayloadLevel>('everything');
  const [lock, setLock] = useState<Lock>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    call('snapshot.proposePassphrase', undefined).then(setPassphrase, setFailure);
  }, []);
  const close = (): void => setSavingSnapshot(false);

  async function save(): Promise<void> {
    const found = lock === 'none' ? null : passphraseProblem(passphrase);
    setProblem(found);
    if (found !== null) return;
    setBusy(true);
    setFailure(null);
    try {
      if (await saveSnapshot(level, lock === 'none' ? null : passphrase)) close();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      dismissable={!busy}
      title="Save a snapshot"
      description={`A file of ${name === '' ? 'this partner' : name} for a colleague, who can merge it in their own Rapport.`}
      footer={
        <>
          <Button disabled={busy} onClick={close}>
            Cancel
          </Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            Save …
          </Button>
        </>
      }
    >
      <div className={looks.column3} aria-busy={busy}>
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        <SegmentedField
          label="What goes out"
          hint={levelText[level]}
          value={level}
          options={levels}
          disabled={busy}
          onValueChange={setLevel}
        />
        <SegmentedField
          label="Who can open it"
          hint={
            lock === 'none'
              ? 'Everybody who gets hold of the file can read all of it.'
              : 'The file is encrypted: only those who know the passphrase can open it.'
          }
          value={lock}
          options={locks}
          disabled={busy}
          onValueChange={setLock}
        />
        {lock === 'passphrase' && (
          <>
            <TextField
              label="Passphrase"
              value={passphrase}
              draft={null} // a passphrase is never written to the disk
              onCommit={setPassphrase}
              onDraft={setPassphrase}
              maxLength={2_000}
              disabled={busy}
              hint="Rapport does not keep it. Give it to your colleague separately, not along with the file."
              {...(problem === null || passphraseProblem(passphrase) === null ? {} : { error: problem })}
            />
            <div>
              <Button size="s" icon={<Copy />} disabled={busy} onClick={() => copyPassphrase(passphrase)}>
                Copy passphrase
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

function copyPassphrase(passphrase: string): void {
  const copied = copyText(passphrase);
  toast({ title: copied ? 'Passphrase copied' : 'The passphrase could not be copied', key: 'copied' });
}
