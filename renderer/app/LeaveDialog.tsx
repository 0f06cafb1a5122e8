import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { typedTexts } from '#shared/model/typed-texts.ts';
import { errorText } from './error-text.ts';
import { quitWithoutSaving, saveAndQuit } from './leave-app.ts';
import { useLeaving } from './leave-store.ts';
import styles from './LeaveDialog.module.css';

/** What could not be saved when the app was about to quit: it stays open until that is saved, or the user lets it go. */
export function LeaveDialog(): ReactElement | null {
  const { lost, busy } = useLeaving();
  const [first] = lost;
  if (first === undefined) return null;
  const { title, description } = errorText(first.failure);
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      dismissable={false}
      title="Your last change is not saved yet"
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
      <ul className={styles.list} aria-label="Not saved">
        {lost.map(({ intent, list }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list only ever grows at its end
          <li key={index}>
            <p className={styles.label}>{intent.label}</p>
            {typedTexts(list).map((text) => (
              <p key={text} className={styles.text}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
