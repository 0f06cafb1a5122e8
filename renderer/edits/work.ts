import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import {
  addAction,
  completeAction,
  editAction,
  removeAction,
  type ActionFacts,
} from '#shared/edit/plan/actions.ts';
import { editLabels } from '#shared/edit/labels.ts';
import {
  addObjective,
  editObjective,
  removeObjective,
  type ObjectiveFacts,
} from '#shared/edit/individual-plan/objectives.ts';
import { save } from './save.ts';

/** Adds an action. */
export function newAction(facts: ActionFacts & { readonly text: string }): Promise<boolean> {
  return save('action.add', editLabels.addAction(facts.text), (_, partnerId) =>
    addAction(partnerId, newId(), facts),
  );
}

/** Changes what an action says. */
export function changeAction(actionId: string, facts: ActionFacts): Promise<boolean> {
  return save('action.edit', editLabels.editAction(actionText(actionId)), (now) =>
    editAction(now, actionId, facts),
  );
}

/** Marks an action as done today, or as open again. */
export function setActionDone(actionId: string, done: boolean): Promise<boolean> {
  const text = actionText(actionId);
  const label = done ? editLabels.completeAction(text) : editLabels.reopenAction(text);
  return save('action.complete', label, (now) =>
    completeAction(now, actionId, done ? useDocument.getState().today : null),
  );
}

/** Deletes an action. */
export function deleteAction(actionId: string): Promise<boolean> {
  return save('action.remove', editLabels.removeAction(actionText(actionId)), (now) =>
    removeAction(now, actionId),
  );
}

function actionText(actionId: string): string {
  return currentState().action.get(actionId)?.text ?? '';
}

/** Adds an objective for a person. */
export function newObjective(
  facts: ObjectiveFacts & Required<Pick<ObjectiveFacts, 'text' | 'personId'>>,
): Promise<boolean> {
  const label =
    facts.personId === null ? 'Add an objective' : editLabels.addObjective(currentState(), facts.personId);
  return save('objective.add', label, (_, partnerId) => addObjective(partnerId, newId(), facts));
}

/** Changes what an objective says, or whether it is reached. */
export function changeObjective(objectiveId: string, facts: ObjectiveFacts): Promise<boolean> {
  return save('objective.edit', editLabels.editObjective(objectiveText(objectiveId)), (now) =>
    editObjective(now, objectiveId, facts),
  );
}

/** Deletes an objective. */
export function deleteObjective(objectiveId: string): Promise<boolean> {
  return save('objective.remove', editLabels.removeObjective(objectiveText(objectiveId)), (now) =>
    removeObjective(now, objectiveId),
  );
}

function objectiveText(objectiveId: string): string {
  return currentState().objective.get(objectiveId)?.text ?? '';
}
