import { useState, type ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { useLooking } from '#renderer/session/looking-store.ts';
import { levels } from '#renderer/parts/sharing/level-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { SnapshotPreview } from '#shared/ipc/snapshot-types.ts';
import { upperFirst } from '#shared/text/wording.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { closeSnapshot, compareSnapshot, lookAtSnapshot, mergeSnapshot } from './open-snapshot.ts';
import styles from './PreviewDialog.module.css';
import { authorOf, conflictText, counted, differencesOf, leftText, savedText } from './snapshot-words.ts';
import type { Step } from './step.ts';

type Props = Step & { readonly preview: SnapshotPreview };

/** What is in a snapshot and what a merge would change, before anything is written. */
export function PreviewDialog({ opened, busy, note, work, preview }: Props): ReactElement {
  const [agreed, setAgreed] = useState(false);
  const looking = useLooking((store) => store.shown !== null);
  const { isNew, asksFirst, removedPeople, partnerName } = preview;
  const nothing = preview.changes.length === 0 && preview.heldRows === 0;
  const close = (): void => closeSnapshot(opened);
  return (
    <Dialog
      open
      onOpenChange={close}
      dismissable={!busy}
      title={`Snapshot of ${partnerName === '' ? 'a partner without a name' : partnerName}`}
      description={
        isNew
          ? 'You do not have this partner yet. Nothing is written until you add it.'
          : 'You have this partner already. Nothing is written until you merge it.'
      }
      footer={
        <>
          <Button disabled={busy} onClick={close}>
            {nothing || looking ? 'Close' : 'Cancel'}
          </Button>
          {!looking && (
            <Button disabled={busy} onClick={() => void work(() => lookAtSnapshot(opened, preview))}>
              Look at it
            </Button>
          )}
          {!nothing && (
            <Button
              variant="primary"
              edits={!looking}
              busy={busy}
              disabled={asksFirst && !agreed}
              onClick={() => void work(() => mergeSnapshot(opened, preview, agreed))}
            >
              {isNew ? 'Add as a new partner' : 'Merge'}
            </Button>
          )}
        </>
      }
    >
      <div className={looks.column3} aria-busy={busy}>
        {note}
        <Facts preview={preview} />
        <Differences preview={preview} nothing={nothing} />
        {asksFirst && (
          <Checkbox
            label={`Take ${counted(removedPeople, 'person')} off the map, as this snapshot does`}
            checked={agreed}
            disabled={busy}
            onCheckedChange={setAgreed}
          />
        )}
      </div>
    </Dialog>
  );
}

function Facts({ preview }: { readonly preview: SnapshotPreview }): ReactElement {
  const today = useToday();
  const { createdAt, level, counts } = preview;
  return (
    <dl className={styles.facts}>
      <dt>Saved by</dt>
      <dd>{upperFirst(authorOf(preview))}</dd>
      <dt>Saved</dt>
      <dd>{upperFirst(savedText(createdAt, today))}</dd>
      <dt>What it has</dt>
      <dd>{levels.find(({ value }) => value === level)?.label}</dd>
      <dt>People</dt>
      <dd>{counts.person ?? 0}</dd>
    </dl>
  );
}

type DifferencesProps = { readonly preview: SnapshotPreview; readonly nothing: boolean };

function Differences({ preview, nothing }: DifferencesProps): ReactElement {
  const [looking, setLooking] = useState(false);
  const notes = [conflictText(preview.conflicts), leftText(preview)].filter((text) => text !== '');
  return (
    <section className={looks.column2} aria-label="Differences">
      <h3 className={looks.heading}>
        {preview.isNew ? 'What comes with it' : 'What merging would change here'}
      </h3>
      {nothing && <p>Nothing: you have all of it, or something newer.</p>}
      <dl className={styles.facts}>
        {differencesOf(preview.changes, preview.isNew).map(({ label, text }) => (
          <Fact key={label} label={label} text={text} />
        ))}
      </dl>
      {preview.changes.length > 0 && (
        <div className={looks.row2Wrap}>
          <Button size="s" variant="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {looking ? 'Hide the entries' : 'Look at every entry'}
          </Button>
          {!preview.isNew && (
            <Button size="s" variant="plain" onClick={() => void compareSnapshot(preview)}>
              Compare on the map
            </Button>
          )}
        </div>
      )}
      {looking && <DifferenceList preview={preview} />}
      {notes.map((text) => (
        <p key={text} className={looks.note}>
          {text}
        </p>
      ))}
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
