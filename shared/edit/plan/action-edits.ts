import { edit } from '../edit.ts';
import { ofRow } from '../of-row.ts';
import {
  type ActionFacts,
  addAction,
  completeAction,
  editAction,
  openActionLike,
  removeAction,
} from './actions.ts';
import type { PersonId } from '../../model/id.ts';
import { inChargeOf } from '../../reading/colleagues.ts';
import type { Finding } from '../../rules/findings/finding.ts';

const action = <Rest>(verb: string) => ofRow<Rest>('action', 'text', (text) => `${verb} the action ${text}`);

/** Adds an action. The colleague in charge of the person owns it unless another is named. */
export const newAction = edit('action.add', {
  ...action<{ readonly facts: ActionFacts & { readonly text: string } }>('Add'),
  changes: ({ state, partnerId }, { id, facts }) =>
    addAction(partnerId, id, { ownerColleagueId: inChargeOf(state, facts.personId ?? null), ...facts }),
});

/** Whom the action of a finding is for: the one person that it is about, else the partner as a whole. */
export function personOfFinding({ personIds }: Finding): PersonId | null {
  const [only] = personIds;
  return personIds.length === 1 && only !== undefined ? only : null;
}

/** Makes an action of what a finding suggests, unless that action is open already. */
export const actOnFinding = edit('action.addFromFinding', {
  ...action<{ readonly finding: Finding }>('Add'),
  changes: ({ state, partnerId }, { id, finding }) => {
    const { suggestion: text } = finding;
    const personId = personOfFinding(finding);
    if (openActionLike(state, text, personId) !== undefined) return [];
    return addAction(partnerId, id, { text, personId, ownerColleagueId: inChargeOf(state, personId) });
  },
});

export const changeAction = edit('action.edit', {
  ...action<{ readonly facts: ActionFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editAction(state, id, facts),
});

export const completeActionToday = edit('action.complete', {
  ...action('Complete'),
  changes: ({ state, today }, { id }) => completeAction(state, id, today),
});

export const reopenAction = edit('action.reopen', {
  ...action('Reopen'),
  changes: ({ state }, { id }) => completeAction(state, id, null),
});

export const deleteAction = edit('action.remove', {
  ...action('Delete'),
  changes: ({ state }, { id }) => removeAction(state, id),
});
