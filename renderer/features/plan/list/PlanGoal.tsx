import { run } from '#renderer/edits/run.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { changeGoal } from '#shared/edit/plan/aim-edits.ts';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { planOf } from '#shared/rules/plan/merge.ts';
import styles from './PlanGoal.module.css';

/** What the plan is to reach, edited in place; stands first in the internal PDF too. */
export function PlanGoal(): ReactElement {
  const goal = useDocument(({ state }) => planOf(state)?.goal ?? '');
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <div className={styles.goal}>
      <ReadOnlyArea value={readOnly}>
        <InlineText
          label="Goal of the plan"
          placeholder="Goal: what do you want to reach with this partner?"
          value={goal}
          draft={usePartnerDraft('plan.goal')}
          wrap
          maxLength={2_000}
          onCommit={(goal) => run(changeGoal, { goal })}
        />
      </ReadOnlyArea>
    </div>
  );
}
