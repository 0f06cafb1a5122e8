import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { openBackups } from './backup-store.ts';
import { problemTexts } from './problem-text.ts';
import styles from './ReadOnlyBanner.module.css';

/** A strip over the whole window while the profile is open for reading only. */
export function ReadOnlyBanner({ problem }: { readonly problem: ProfileProblem }): ReactElement {
  const text = problemTexts[problem.code];
  return (
    <aside className={styles.banner} aria-label="Read only">
      <Lock size={16} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        <strong>{text.title}.</strong> You can read it, not change it. {text.todo}
      </p>
      {problem.backups.length > 0 && (
        <Button size="s" onClick={openBackups}>
          Restore a backup …
        </Button>
      )}
    </aside>
  );
}
