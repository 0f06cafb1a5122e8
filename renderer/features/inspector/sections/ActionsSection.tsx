import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAction } from '#shared/edit/plan/action-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { actionsFor } from '#shared/rules/individual-plan/has-plan.ts';
import { ActionItem } from '#renderer/parts/work/ActionItem.tsx';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from '#renderer/parts/work/WorkList.module.css';

/** What is to be done with a person: open actions by date, then what is done, latest first. */
export function ActionsSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const actions = actionsFor(state, personId);
  const open = actions.filter((action) => !action.done).length;
  return (
    <Section id="actions" title="Actions" summary={open === 0 ? 'None open' : `${String(open)} open`}>
      {actions.length > 0 && (
        <ul className={styles.list}>
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </ul>
      )}
      <AddText
        label="Add an action"
        draft={otherDraft('person', personId, '+action')}
        onAdd={(text) => run(newAction, { id: newId(), facts: { text, personId } })}
      />
    </Section>
  );
}
