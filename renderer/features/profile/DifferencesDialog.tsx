import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { StoredDifferences } from '#shared/ipc/types.ts';
import { upperFirst } from '#shared/text/wording.ts';
import styles from './BackupDialog.module.css';
import { openBackups } from './backup-store.ts';
import { isGap } from './gaps.ts';
import { putBack } from './put-back-saved.ts';
import { toPutBack } from './saved-values.ts';
import { keepDifferences, showDifferences, useWarnings } from './warning-store.ts';
import { differencesText, differenceText } from './warning-text.ts';
import looks from '#renderer/ui/looks.module.css';

/** What is stored otherwise than it was saved, one by one; mounted once by the app. */
export function DifferencesDialog(): ReactElement | null {
  const shown = useWarnings((state) => state.shown);
  return shown === null ? null : <Differences found={shown} />;
}

function Differences({ found }: { readonly found: StoredDifferences }): ReactElement {
  const { title } = differencesText(found);
  const more = found.total - found.differences.length;
  const canPutBack = toPutBack(found).length > 0;
  const [busy, setBusy] = useState(false);

  async function putBackAll(): Promise<void> {
    setBusy(true);
    await putBack(found);
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpenChange={() => showDifferences(null)}
      title={title}
      size="l"
      description={whatToDo(found)}
      footer={
        <>
          <Button
            variant="quiet"
            onClick={() => {
              showDifferences(null);
              openBackups();
            }}
          >
            Restore a backup …
          </Button>
          <Button
            {...(canPutBack ? {} : { variant: 'primary' as const })}
            onClick={() => keepDifferences(found)}
          >
            Keep it as it is
          </Button>
          {canPutBack && (
            <Button variant="primary" disabled={busy} onClick={() => void putBackAll()}>
              Put back what was saved
            </Button>
          )}
        </>
      }
    >
      <ul>
        {found.differences.map((difference) => {
          const text = differenceText(difference);
          const key = `${difference.kind} ${difference.entity} ${difference.row} ${difference.field} ${difference.logged}`;
          return (
            <li key={key} className={styles.row}>
              <span className={styles.words}>
                <span className={looks.medium}>{text.title}</span>
                <span className={looks.quiet}>{text.text}</span>
              </span>
            </li>
          );
        })}
        {more > 0 && <li className={styles.row}>{more} more are not listed here.</li>}
      </ul>
    </Dialog>
  );
}

function whatToDo(found: StoredDifferences): string {
  if (found.differences.every(isGap))
    return 'What you see are the newest values, and you do not need to do anything. Only what was there before is uncertain.';
  const byHand =
    'correct it by hand, or restore a backup from before. A restore first keeps your present data as a backup too';
  const ways = toPutBack(found).length > 0 ? `Put back what was saved, ${byHand}` : upperFirst(byHand);
  return `${ways}.`;
}
