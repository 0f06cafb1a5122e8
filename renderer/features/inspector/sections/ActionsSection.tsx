import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { PersonActions } from '#renderer/parts/work/PersonActions.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { actionsFor } from '#shared/rules/individual-plan/has-plan.ts';

/** What is to be done with a person: open actions by date, then what is done, latest first. */
export function ActionsSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const actions = actionsFor(state, personId);
  const open = actions.filter((action) => !action.done).length;
  return (
    <Section
      id="actions"
      title="Actions"
      summary={open === 0 ? 'None open' : `${String(open)} open`}
      closedAtFirst
    >
      <PersonActions personId={personId} actions={actions} />
    </Section>
  );
}
