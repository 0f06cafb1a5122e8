import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAction } from '#shared/edit/plan/action-edits.ts';
import { useMemo, type ReactElement } from 'react';
import { EditArea } from '#renderer/parts/EditArea.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { ActionItem } from '#renderer/parts/work/ActionItem.tsx';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { AdjustmentItem } from '#renderer/parts/work/AdjustmentItem.tsx';
import { useHeldDue } from '#renderer/parts/work/use-held-due.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import type { ListedAction } from './find-actions.ts';
import { clearFilters } from '#renderer/session/plan-store.ts';
import { groupActions } from './group-actions.ts';
import styles from './PlanActions.module.css';

type Props = {
  /** The actions that the search leaves. */
  readonly actions: readonly ListedAction[];
  readonly searching: boolean;
};

/** Actions of the partner: overdue, coming, without a date, done. */
export function PlanActions({ actions, searching }: Props): ReactElement {
  const today = useDocument((document) => document.today);
  const rows = useMemo(() => actions.map(({ row }) => row), [actions]);
  const { dueOf } = useHeldDue(rows);
  const groups = groupActions(actions, today, dueOf);
  return (
    <EditArea>
      <div className={styles.actions} data-plan-actions="">
        <AddText
          label="Add an action for the partner"
          draft={usePartnerDraft('+action')}
          onAdd={(text) => run(newAction, { id: newId(), facts: { text } })}
        />
        {actions.length === 0 && searching && (
          <EmptyState
            title="No action fits"
            description="No action of this partner fits the search."
            actions={<Button onClick={clearFilters}>Show all actions</Button>}
          />
        )}
        {actions.length === 0 && !searching && (
          <EmptyState
            title="No actions yet"
            description="Make an action of a plan line with one click, or type one above."
          />
        )}
        <Group title="Overdue" actions={groups.overdue} />
        <Group title="Coming" actions={groups.coming} />
        <Group title="Without a date" actions={groups.undated} />
        <Group title="Done" actions={groups.done} />
      </div>
    </EditArea>
  );
}

function Group({ title, actions }: { readonly title: string; readonly actions: readonly ListedAction[] }) {
  if (actions.length === 0) return null;
  return (
    <CountedPart title={title} count={actions.length}>
      <JoinedCards>
        {actions.map((listed) =>
          listed.kind === 'action' ? (
            <ActionItem key={listed.row.id} action={listed.row} withPerson />
          ) : (
            <AdjustmentItem key={listed.row.id} adjustment={listed.row} withKind />
          ),
        )}
      </JoinedCards>
    </CountedPart>
  );
}
