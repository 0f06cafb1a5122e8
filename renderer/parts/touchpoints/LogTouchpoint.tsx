import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { noteTouch } from '#shared/edit/touchpoints/touchpoint-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { undo } from '#renderer/document/commit.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';
import { touchpointKindLabels, type TouchpointKind } from '#shared/model/touchpoint.ts';
import styles from './LogTouchpoint.module.css';

type Props = {
  readonly personIds: readonly PersonId[];
  /** Called when a contact was written or is written elsewhere, for panels that then close. */
  readonly onLogged?: () => void;
};

const quick = ['meeting', 'call', 'mail'] as const satisfies readonly TouchpointKind[];

/** Notes a contact of today with one click, or opens the entry for any contact with date, words, mood and promises. */
export function LogTouch({ personIds, onLogged }: Props): ReactElement {
  const today = useDocument((document) => document.today);

  async function log(kind: TouchpointKind): Promise<void> {
    const written = await run(noteTouch, { id: newId(), touch: { on: today, kind, personIds } });
    const title = `Logged: ${touchpointKindLabels[kind].toLowerCase()} today`;
    if (written) toast({ title, action: { label: 'Undo', onSelect: () => void undo() }, key: 'touch' });
    if (written) onLogged?.();
  }

  return (
    <fieldset className={styles.row} aria-label="Log a conversation">
      <span className={styles.label}>Log today</span>
      {quick.map((kind) => (
        <Button key={kind} size="s" edits onClick={() => void log(kind)}>
          {touchpointKindLabels[kind]}
        </Button>
      ))}
      <Button
        size="s"
        variant="plain"
        edits
        onClick={() => {
          onLogged?.();
          openQuickEntry({ personIds });
        }}
      >
        More …
      </Button>
    </fieldset>
  );
}
