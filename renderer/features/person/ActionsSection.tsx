import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { newAction } from '#renderer/edits/work.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Action } from '#shared/model/plan.ts';
import { ActionItem } from './ActionItem.tsx';
import { AddText } from './AddText.tsx';
import { Section } from './Section.tsx';
import styles from './WorkList.module.css';

/** What is to be done with a person: open actions by date, then what is done, latest first. */
export function ActionsSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const actions = actionsOf(state, personId);
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
      <AddText label="Add an action" onAdd={(text) => newAction({ text, personId })} />
    </Section>
  );
}

function actionsOf(state: PartnerState, personId: PersonId): readonly Action[] {
  const actions = [...state.action.values()].filter((action) => action.personId === personId);
  return actions.sort(openFirst);
}

function openFirst(a: Action, b: Action): number {
  if (a.done !== b.done) return a.done ? 1 : -1;
  if (a.done) return (b.doneOn ?? '').localeCompare(a.doneOn ?? '');
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.id.localeCompare(b.id);
}
