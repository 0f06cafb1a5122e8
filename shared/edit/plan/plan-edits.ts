import { type EditSetting, edit, idOf, idsOf, several, yesOrNo } from '../edit.ts';
import type { Outcome } from '../outcome.ts';
import {
  type PlanLineTexts,
  acceptPlanLine,
  actionFromPlanLine,
  editPlanLine,
  keepPlanLine,
  rejectPlanLine,
  removePlanLine,
  resetPlanLine,
  restorePlanLine,
} from './plan-lines.ts';
import { namesOf, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import { type Change } from '../../model/change.ts';
import type { PersonId } from '../../model/id.ts';
import { type PartnerState, applyChanges } from '../../model/partner-state.ts';
import type { PlanLine } from '../../model/plan-line.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { inChargeOf } from '../../reading/colleagues.ts';
import { generatePlan } from '../../rules/plan/generate.ts';
import { mergePlan, planOf } from '../../rules/plan/merge.ts';
import { type PlanRow, planView } from '../../rules/plan/view.ts';

/** Generates the plan, or brings it up to date. */
export const updatePlan = edit('plan.generate', {
  parameters: { first: yesOrNo(), ...ofPartner },
  logged: (state, _input: null) => ({ first: planOf(state) === undefined, ...thisPartner(state) }),
  label: (state, { first, partnerId }) =>
    `${first ? 'Generate' : 'Update'} the plan for ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, today, now }) => mergePlan(state, generatePlan(state, today), today, now).changes,
});

type OfPerson = { readonly personId: PersonId };

/** An edit of the line of one person, as it is shown at the moment. */
function lineEdit<Input extends OfPerson>(
  verb: string,
  words: string,
  changes: (setting: EditSetting, row: PlanRow, input: Input) => readonly Change[] | Outcome,
) {
  return edit(`plan.${verb}`, {
    parameters: { personId: idOf<PersonId>('person') },
    logged: (_, input: Input) => ({ personId: input.personId }),
    label: (state, { personId }) => `${words} the plan for ${nameOfPerson(state, personId)}`,
    changes: (setting, input) => {
      const { rows } = planView(setting.state, setting.today);
      const row = rows.find(({ personId }) => personId === input.personId);
      return row === undefined ? [] : changes(setting, row, input);
    },
  });
}

/** Accepts the line of a person as it is shown. */
export const acceptLine = lineEdit<OfPerson>('accept', 'Accept', ({ state }, { shown }) =>
  acceptPlanLine(state, shown),
);

/** Rewrites texts of a person's line. */
export const writeLine = lineEdit<OfPerson & { readonly texts: PlanLineTexts }>(
  'edit',
  'Change',
  ({ state }, { shown }, { texts }) => editPlanLine(state, shown, texts),
);

export const rejectLine = lineEdit<OfPerson & { readonly reason: string }>(
  'reject',
  'Reject',
  ({ state }, { shown }, { reason }) => rejectPlanLine(state, shown, reason),
);

/** Takes back what the user decided about a line: it says again what the rules say. */
export const resetLine = lineEdit<OfPerson>('reset', 'Follow the rules again in', ({ state }, { planned }) =>
  planned === null ? [] : resetPlanLine(state, planned),
);

/** Takes back what was written into a person's line since it was `before`; with null, nobody had written anything. */
export const restoreLine = lineEdit<OfPerson & { readonly before: PlanLine | null }>(
  'restore',
  'Take back the changes to',
  ({ state }, { line, planned }, { before }) => {
    if (before !== null) return restorePlanLine(state, before);
    return line === null || planned === null ? [] : resetPlanLine(state, planned);
  },
);

/** Keeps a line although the map has changed. */
export const keepLine = lineEdit<OfPerson>('keep', 'Keep', ({ state }, { line, planned }) =>
  planned === null || line === null ? [] : keepPlanLine(state, line, planned),
);

/** Takes the line of somebody who left out of the plan. */
export const removeLineOfLeaver = lineEdit<OfPerson>('remove', 'Remove', ({ state, today }, { personId }) =>
  removePlanLine(state, personId, today),
);

/**
 * Makes an action of the first action of each of these people's lines, owned by the colleague in charge; somebody who has an open action
 * of the line already is left out where there are several.
 */
export const actOnLines = edit('plan.act', {
  parameters: { people: idsOf<PersonId>('person') },
  logged: (_, input: { readonly personIds: readonly PersonId[] }) => ({ people: several(input.personIds) }),
  label: (state, { people }) =>
    people.of === 1
      ? `Make an action from the plan for ${namesOf(state, people)}`
      : `Make actions from the plans for ${people.of} people`,
  changes: ({ state, today, newId }, { personIds }) => {
    const wanted = new Set(personIds);
    let now = state;
    return planView(state, today)
      .rows.filter(
        ({ personId, line }) =>
          wanted.has(personId) && (wanted.size === 1 || !hasOpenAction(state, line?.id)),
      )
      .flatMap(({ personId, shown }) => {
        const changes = actionFromPlanLine(now, shown, newId(), {
          ownerColleagueId: inChargeOf(now, personId),
        });
        now = applyChanges(now, changes);
        return changes;
      });
  },
});

function hasOpenAction(state: PartnerState, planLineId: string | undefined): boolean {
  if (planLineId === undefined) return false;
  return [...state.action.values()].some((action) => action.planLineId === planLineId && !action.done);
}
