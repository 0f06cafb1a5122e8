import { CircleAlert } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { openBackups } from './backup-store.ts';
import { problemText, remedyLabels, type ProblemRemedy } from './problem-text.ts';
import styles from './ProblemScreen.module.css';
import looks from '#renderer/ui/looks.module.css';

type ProfileCall = 'profile.retry' | 'profile.startFresh' | 'profile.accept' | 'profile.putBack';

type Props = {
  readonly problem: ProfileProblem;
  /** Called when a remedy worked, to load everything again. */
  readonly onSolved: () => void;
};

/** The whole window while the profile cannot be opened: what happened, what is safe, what to do. */
export function ProblemScreen({ problem, onSolved }: Props): ReactElement {
  const [shown, setShown] = useState(problem);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const text = problemText(shown);
  const { remedies } = text;

  async function attempt(name: ProfileCall): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      const left = await call(name, undefined);
      if (left === null || left.readable) onSolved();
      else setShown(left);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  function apply(remedy: ProblemRemedy): void {
    switch (remedy) {
      case 'retry':
        return void attempt('profile.retry');
      case 'start-fresh':
        return void attempt('profile.startFresh');
      case 'accept':
        return void attempt('profile.accept');
      case 'put-back':
        return void attempt('profile.putBack');
      case 'restore':
        return openBackups();
      case 'show-folder':
        return void call('profile.showFolder', undefined).catch(setFailure);
    }
  }

  return (
    <main className={styles.page}>
      <section className={styles.column} aria-labelledby="problem-title">
        <span className={styles.icon} aria-hidden>
          <CircleAlert />
        </span>
        <h1 id="problem-title" className={looks.title}>
          {text.title}
        </h1>
        <dl className={styles.facts}>
          <dt>What happened</dt>
          <dd>{text.happened}</dd>
          <dt>What is safe</dt>
          <dd>{text.safe}</dd>
          <dt>What to do</dt>
          <dd>{text.todo}</dd>
        </dl>
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        <div className={looks.wrap2}>
          {remedies.map((remedy, index) => (
            <Button
              key={remedy}
              variant={index === 0 ? 'primary' : 'quiet'}
              disabled={busy}
              onClick={() => apply(remedy)}
            >
              {remedyLabels[remedy]}
            </Button>
          ))}
        </div>
        {remedies.includes('start-fresh') && (
          <p className={styles.fresh}>
            “Start fresh” begins without data. A file that is there now is not deleted: it is kept in the
            folder “set-aside”.
          </p>
        )}
        <details className={styles.details}>
          <summary>For support</summary>
          <p>{shown.path}</p>
          <p>{shown.detail}</p>
        </details>
      </section>
    </main>
  );
}
