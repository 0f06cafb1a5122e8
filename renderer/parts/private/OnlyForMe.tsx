import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { undo } from '#renderer/document/commit.ts';
import { run } from '#renderer/edits/run.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { Switch } from '#renderer/ui/Switch.tsx';
import looks from '#renderer/ui/looks.module.css';
import { keepForMe } from '#shared/edit/private/private-edits.ts';
import type { PrivateKind } from '#shared/model/only-for-me.ts';
import { doOthersKeep, isOnlyForMe } from '#shared/reading/only-for-me.ts';

type Props = {
  readonly kind: PrivateKind;
  readonly rowId: string;
  /** The person or partner that it is about, for the sentence of undo. */
  readonly about: string;
};

/** Keeps one row on this computer, and says what that does for those who have it already. */
export function OnlyForMe({ kind, rowId, about }: Props): ReactElement {
  const on = useDocument(({ state }) => isOnlyForMe(state, rowId));
  const othersKeep = useDocument(({ state }) => doOthersKeep(state, rowId));
  return (
    <div>
      <Switch
        label="Only for me"
        checked={on}
        onCheckedChange={(checked) => void run(keepForMe, { kind, rowId, about, on: checked })}
      />
      {on && othersKeep && (
        <>
          <p className={looks.faintNote}>
            Stays on this computer. Colleagues who had received an entry here keep it; nothing new goes to
            them.
          </p>
          <Button
            size="s"
            variant="plain"
            edits
            onClick={() => void run(keepForMe, { kind, rowId, about, on: true, fromOthers: true })}
          >
            Take it from them too
          </Button>
        </>
      )}
      {on && !othersKeep && (
        <p className={looks.faintNote}>
          Stays on this computer. If it was shared before, the others lose it with the next update, but copies
          may have been kept.
        </p>
      )}
    </div>
  );
}

/** The quiet lock of what is only for the user; nothing for everything else. */
export function PrivateMark({ rowId }: { readonly rowId: string }): ReactElement | null {
  const on = useDocument(({ state }) => isOnlyForMe(state, rowId));
  return on ? (
    <span role="img" aria-label="Only for me" title="Only for me" className={looks.quiet}>
      <LockKeyhole size={12} aria-hidden />
    </span>
  ) : null;
}

/** The same switch as one quiet button, for heads of cards; `what` names the row. */
export function OnlyForMeButton({ what, ...row }: Props & { readonly what: string }): ReactElement {
  const on = useDocument(({ state }) => isOnlyForMe(state, row.rowId));
  async function turn(): Promise<void> {
    if (!(await run(keepForMe, { ...row, on: !on })) || on) return;
    toast({
      title: `The ${what} is only for you`,
      description:
        'What hangs on it is too. If it was shared before, the others lose it with the next update, but copies may have been kept.',
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'private',
    });
  }
  return (
    <IconButton
      size="s"
      edits
      label={`Only for me: the ${what}`}
      aria-pressed={on}
      icon={on ? <LockKeyhole /> : <LockKeyholeOpen />}
      onClick={() => void turn()}
    />
  );
}
