import { useMemo, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { newAction } from '#renderer/edits/work.ts';
import { ActionItem, AddText } from '#renderer/features/person/index.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { Action } from '#shared/model/plan.ts';
import { groupActions } from './group-actions.ts';
import styles from './PlanActions.module.css';

/** All actions of the partner: overdue, coming, without a date, done. */
export function PlanActions(): ReactElement {
  const actions = useDocument(({ state }) => state.action);
  const today = useDocument((document) => document.today);
  const groups = useMemo(() => groupActions([...actions.values()], today), [actions, today]);
  return (
    <div className={styles.scroller}>
      <AddText label="Add an action for the partner" onAdd={(text) => newAction({ text })} />
      {actions.size === 0 && (
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
  );
}

function Group({ title, actions }: { readonly title: string; readonly actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{actions.length}</span>
      </h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} withPerson />
        ))}
      </ul>
    </section>
  );
}
