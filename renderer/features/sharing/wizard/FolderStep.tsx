import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { ChosenFolder } from '#shared/ipc/sharing-types.ts';
import type { StepProps } from './step-props.ts';
import styles from './ConnectDialog.module.css';

/** Which folder; what lies in it says whether it is made or joined. */
export function FolderStep({ state, busy, work }: StepProps): ReactElement {
  const { folder, choose } = state;
  return (
    <>
      <p>
        Choose a folder that you and your colleagues can all see: in OneDrive, Dropbox, Google Drive or
        SharePoint, on a network drive, or on a USB stick that goes round. Everything that Rapport puts there
        is encrypted.
      </p>
      <ul className={styles.points}>
        <li>
          <b>You are the first:</b> choose any folder. It becomes the shared one.
        </li>
        <li>
          <b>A colleague has made one:</b> choose the same folder. Rapport recognises it.
        </li>
      </ul>
      <div>
        <Button
          icon={<FolderOpen />}
          variant={folder === null ? 'primary' : 'quiet'}
          busy={busy}
          onClick={() =>
            void work(async () => {
              const found = await call('sharing.chooseFolder', undefined);
              if (found === null) return null;
              if ('refused' in found) return found.refused === 'wrong-passphrase' ? 'failed' : found.refused;
              choose(found);
              return null;
            })
          }
        >
          {folder === null ? 'Choose a folder …' : 'Choose another one …'}
        </Button>
      </div>
      {folder !== null && (
        <output className={styles.found}>
          <span className={looks.mediumWords}>{folder.path}</span>
          <span className={looks.note}>{foundText(folder)}</span>
        </output>
      )}
    </>
  );
}

function foundText({ isShared, isEmpty }: ChosenFolder): string {
  if (isShared) return 'This is a shared folder of Rapport already. You join it.';
  const others = isEmpty ? '' : ' Other things lie in it; Rapport leaves them alone.';
  return `Nobody shares through it yet. You make it the shared folder.${others}`;
}
