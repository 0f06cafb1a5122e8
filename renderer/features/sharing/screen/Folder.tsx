import { useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useToday } from '#renderer/document/document-store.ts';
import { errorText, isCancelled } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import looks from '#renderer/ui/looks.module.css';
import type {
  FolderVerdict,
  SharingConnection,
  SharingStatus,
  UnreadFile,
} from '#shared/ipc/sharing-types.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { folderTroubleText, type FolderTroubleCode } from '#shared/sharing/folder-trouble.ts';
import { countText } from '#shared/text/wording.ts';
import { healthText, unreadText, verdictText } from './folder-words.ts';
import { LeaveFolder } from './LeaveFolder.tsx';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

type Props = { readonly status: SharingStatus; readonly connection: SharingConnection };

/** Where the folder is, what in it could not be read and why, and the way out. */
export function Folder({ status, connection }: Props): ReactElement {
  const health = useRead('sharing.folderHealth', undefined);
  const [leaving, setLeaving] = useState(false);
  const [shown, setShown] = useState(false);
  const told = (health?.unread ?? []).filter(({ isTold }) => isTold);
  return (
    <CountedPart title="The folder">
      <p className={looks.growWords}>{connection.path}</p>
      {health !== null && !status.needsPassphrase && <p className={looks.quiet}>{healthText(health)}</p>}
      {told.length > 0 && (
        <Button
          className={rows.fold ?? ''}
          size="s"
          variant="plain"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide the files' : `Show ${countText(told.length, 'file')}`}
        </Button>
      )}
      {shown && (
        <JoinedCards dense label="Files that could not be read">
          {told.map((file) => (
            <Unread key={file.path} file={file} />
          ))}
        </JoinedCards>
      )}
      {!connection.keepsKey && (
        <p className={looks.note}>
          This system has no safe place for the passphrase, so Rapport asks for it at each start.
        </p>
      )}
      <Verify locked={status.needsPassphrase} onLeave={() => setLeaving(true)} />
      {leaving && <LeaveFolder onClose={() => setLeaving(false)} />}
    </CountedPart>
  );
}

function Unread({ file }: { readonly file: UnreadFile }): ReactElement {
  const today = useToday();
  const { title, description } = unreadText(file);
  return (
    <li className={rows.row}>
      <span className={rows.words}>
        <span>{title}</span>
        <span className={looks.note}>{description}</span>
        <span className={looks.faintNote}>
          {file.path} · since {momentText(new Date(file.since), today)}
        </span>
      </span>
    </li>
  );
}

type VerifyProps = { readonly locked: boolean; readonly onLeave: () => void };

function Verify({ locked, onLeave }: VerifyProps): ReactElement {
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<FolderVerdict | null>(null);
  const [trouble, setTrouble] = useState<FolderTroubleCode | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function verify(): Promise<void> {
    setBusy(true);
    setVerdict(null);
    setTrouble(null);
    setFailure(null);
    try {
      const answer = await call('sharing.verify', undefined);
      if (!('refused' in answer)) setVerdict(answer);
      else setTrouble(answer.refused === 'wrong-passphrase' ? 'failed' : answer.refused);
    } catch (error) {
      if (!isCancelled(error)) setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const result = verdict === null ? null : verdictText(verdict);
  return (
    <>
      <div className={looks.row2Wrap}>
        <Button size="s" busy={busy} disabled={locked} onClick={() => void verify()}>
          {busy ? 'Verifying …' : 'Verify folder'}
        </Button>
        <Button size="s" variant="plain" edits onClick={onLeave}>
          Leave this folder …
        </Button>
      </div>
      {result !== null && <output className={result.isFine ? looks.quiet : rows.warn}>{result.text}</output>}
      {trouble !== null && <ErrorNote {...folderTroubleText(trouble)} />}
      {failure !== null && <ErrorNote {...errorText(failure)} />}
    </>
  );
}
