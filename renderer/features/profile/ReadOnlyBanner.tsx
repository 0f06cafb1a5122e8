import { Lock, TriangleAlert } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { openBackups } from './backup-store.ts';
import { problemText, remedyLabels, type ProblemRemedy } from './problem-text.ts';
import styles from './ReadOnlyBanner.module.css';

/** A strip over the whole window while the profile is open for reading only, or its file went away under the running app. */
export function ReadOnlyBanner({ problem }: { readonly problem: ProfileProblem }): ReactElement {
  const isLost = problem.code === 'file-gone' || problem.code === 'file-replaced';
  return isLost ? <LostBanner problem={problem} /> : <ReadOnly problem={problem} />;
}

function ReadOnly({ problem }: { readonly problem: ProfileProblem }): ReactElement {
  const text = problemText(problem);
  return (
    <aside className={styles.banner} aria-label="Read only">
      <Lock size={16} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        <strong>{text.title}.</strong> You can read everything, but not change it. {text.todo}
      </p>
      {problem.backups.length > 0 && (
        <Button size="s" onClick={openBackups}>
          Restore a backup …
        </Button>
      )}
    </aside>
  );
}

const lostCalls = {
  'put-back': 'profile.putBack',
  accept: 'profile.accept',
  retry: 'profile.retry',
  'show-folder': 'profile.showFolder',
} as const;

/** What the user typed stays in the window behind it; nothing can be saved until one of the ways out was taken. */
function LostBanner({ problem }: { readonly problem: ProfileProblem }): ReactElement {
  const text = problemText(problem);
  const [busy, setBusy] = useState(false);

  async function apply(remedy: keyof typeof lostCalls): Promise<void> {
    setBusy(true);
    try {
      await call(lostCalls[remedy], undefined);
    } catch (error) {
      toast({ ...errorText(error), key: 'profile-lost' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <aside className={styles.banner} role="alert" aria-label="Data file lost">
      <TriangleAlert size={16} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        <strong>{text.title}.</strong> {text.happened} {text.safe} {text.todo} Until then, nothing that you
        change is saved.
      </p>
      {text.remedies.filter(isForLost).map((remedy, index) => (
        <Button
          key={remedy}
          size="s"
          variant={index === 0 ? 'primary' : 'quiet'}
          disabled={busy}
          onClick={() => void apply(remedy)}
        >
          {remedyLabels[remedy]}
        </Button>
      ))}
    </aside>
  );
}

function isForLost(remedy: ProblemRemedy): remedy is keyof typeof lostCalls {
  return remedy in lostCalls;
}
