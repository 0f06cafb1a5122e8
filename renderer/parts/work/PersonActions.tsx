import type { ReactElement } from 'react';
import { newId } from '#renderer/document/new-id.ts';
import { run } from '#renderer/edits/run.ts';
import { newAction } from '#shared/edit/plan/action-edits.ts';
import type { Action } from '#shared/model/action.ts';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { ActionItem } from './ActionItem.tsx';
import { AddText } from './AddText.tsx';
import { useHeldDue } from './use-held-due.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly actions: readonly Action[] };

/** What is done with a person, open ones by date and done ones as they were given, and a line that adds to it. */
export function PersonActions({ personId, actions }: Props): ReactElement {
  const { ordered } = useHeldDue(actions);
  return (
    <>
      {actions.length > 0 && (
        <ul className={looks.column2}>
          {ordered(actions).map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </ul>
      )}
      <AddText
        label="Add an action"
        draft={otherDraft('person', personId, '+action')}
        onAdd={(text) => run(newAction, { id: newId(), facts: { text, personId } })}
      />
    </>
  );
}
