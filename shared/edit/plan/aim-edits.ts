import type { IsoDate, PersonId } from '../../model/id.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { edit, idOf, yesOrNo } from '../edit.ts';
import { ofRow } from '../of-row.ts';
import { editRow, removeRow } from '../one-row.ts';
import { nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import { setAim } from './aim.ts';
import { addDecisionWindow, type DecisionWindowFacts } from './decision-windows.ts';
import { chooseTarget, followTargetRule } from './targets.ts';

/** Says what the plan is to reach. */
export const changeGoal = edit('plan.goal', {
  parameters: ofPartner,
  logged: (state, _input: { readonly goal: string }) => thisPartner(state),
  label: (state, { partnerId }) => `Change the aim of the plan for ${nameOfPartner(state, partnerId)}`,
  changes: ({ state }, { goal }) => setAim(state, { goal }),
});

/** Says by when the aim is to be reached; null takes the date away. */
export const changeAimDate = edit('plan.aimDate', {
  parameters: ofPartner,
  logged: (state, _input: { readonly aimDate: IsoDate | null }) => thisPartner(state),
  label: (state, { partnerId }) => `Change the date of the aim for ${nameOfPartner(state, partnerId)}`,
  changes: ({ state }, { aimDate }) => setAim(state, { aimDate }),
});

export const setTarget = edit('plan.target', {
  parameters: { personId: idOf<PersonId>('person'), chosen: yesOrNo() },
  logged: (_, input: { readonly personId: PersonId; readonly chosen: boolean }) => input,
  label: (state, { personId, chosen }) =>
    chosen
      ? `Make ${nameOfPerson(state, personId)} a target`
      : `Leave ${nameOfPerson(state, personId)} out of the targets`,
  changes: ({ state, partnerId }, { personId, chosen }) => chooseTarget(state, partnerId, personId, chosen),
});

/** Lets the rule choose the targets again. */
export const resetTargets = edit('plan.targetsByRule', {
  parameters: ofPartner,
  logged: (state, _input: null) => thisPartner(state),
  label: (state, { partnerId }) => `Let the rule choose the targets at ${nameOfPartner(state, partnerId)}`,
  changes: ({ state }, _input: null) => followTargetRule(state),
});

const decisionWindow = <Rest>(verb: string) =>
  ofRow<Rest>('decision_window', 'what', (what) => `${verb} the decision window ${what}`, 'without a name');

/** Adds a decision window. */
export const newDecisionWindow = edit('window.add', {
  ...decisionWindow<{ readonly facts: DecisionWindowFacts }>('Add'),
  changes: ({ partnerId }, { id, facts }) => addDecisionWindow(partnerId, id, facts),
});

/** Changes what a decision window says. */
export const changeDecisionWindow = edit('window.edit', {
  ...decisionWindow<{ readonly facts: DecisionWindowFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editRow(state, 'decision_window', id, facts),
});

/** Deletes a decision window. */
export const deleteDecisionWindow = edit('window.remove', {
  ...decisionWindow('Delete'),
  changes: ({ state }, { id }) => removeRow(state, 'decision_window', id),
});
