import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { typedTexts } from '#shared/model/typed-texts.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { goOnWriting, quitWithoutSaving, saveAndQuit } from './leave-app.ts';
import { useLeaving } from './leave-store.ts';
import type { OpenDraft } from '#renderer/session/open-drafts.ts';
import styles from './LeaveDialog.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What could not be saved when the app was about to quit: it stays open until that is saved, or the user lets it go. */
export function LeaveDialog(): ReactElement | null {
  const { lost, unkept, drafts, busy } = useLeaving();
  const [first] = [...lost, ...unkept];
  const [draft] = drafts;
  if (first === undefined) return draft === undefined ? null : <DraftLeft draft={draft} />;
  const { title, description } = errorText(first.failure);
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      dismissable={false}
      title={
        lost.length + unkept.length === 1
          ? 'Your last change is not saved yet'
          : 'Your last changes are not saved yet'
      }
      description={`${title}. ${description}`}
      footer={
        <>
          <Button variant="danger" disabled={busy} onClick={() => void quitWithoutSaving()}>
            Quit without saving
          </Button>
          <Button variant="primary" disabled={busy} onClick={() => void saveAndQuit()}>
            Try again
          </Button>
        </>
      }
    >
      <ul className={looks.column3} aria-label="Not saved">
        {lost.map(({ prepared }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list only ever grows at its end
          <li key={index}>
            <p className={looks.medium}>{prepared.label()}</p>
            {typedTexts(prepared.changes).map((text) => (
              <p key={text} className={styles.text}>
                {text}
              </p>
            ))}
          </li>
        ))}
        {unkept.map(({ draft: { id, label, text } }) => (
          <li key={id}>
            <p className={looks.medium}>{label}</p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What was begun to be written and cannot be saved as it is. */
function DraftLeft({ draft }: { readonly draft: OpenDraft }): ReactElement {
  const { title, because, text } = draft;
  return (
    <Dialog
      open
      onOpenChange={() => goOnWriting(draft)}
      title={title}
      description={because}
      footer={
        <>
          <Button variant="danger" onClick={() => void quitWithoutSaving()}>
            Quit without it
          </Button>
          <Button variant="primary" onClick={() => goOnWriting(draft)}>
            Go on writing
          </Button>
        </>
      }
    >
      {text !== '' && <p className={styles.text}>{text}</p>}
    </Dialog>
  );
}
