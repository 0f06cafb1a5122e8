import { run } from '#renderer/edits/run.ts';
import { actOnLines } from '#shared/edit/plan/plan-edits.ts';
import { ListPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { PersonActions } from '#renderer/parts/work/PersonActions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { actionsFor } from '#shared/rules/individual-plan/has-plan.ts';
import { nextStepOf } from '#shared/rules/individual-plan/next-step.ts';
import styles from './PlanPage.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What is done, by whom, by when, and what came of it; the engagement plan offers a first action while none is open. */
export function PlanActions({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const line = nextStepOf(state, personId, today);
  return (
    <section className={`${styles.part ?? ''} ${styles.wide ?? ''}`} data-question="actions">
      <h3 className={looks.largeHeading}>Actions</h3>
      {line !== null && (
        <div className={styles.offer}>
          <p>From the engagement plan: {line.firstAction}</p>
          <Button size="s" edits icon={<ListPlus />} onClick={() => void run(actOnLines, { lines: [line] })}>
            Make it an action
          </Button>
        </div>
      )}
      <PersonActions personId={personId} actions={actionsFor(state, personId)} />
    </section>
  );
}
