import { type EditSetting, edit, idOf, idsOf, several, yesOrNo } from '../edit.ts';
import { versionBefore } from '../history/versions.ts';
import type { Outcome } from '../outcome.ts';
import {
  type PlanLineTexts,
  acceptPlanLine,
  actionFromPlanLine,
  editPlanLine,
  forgetDecision,
  keepPlanLine,
  rejectPlanLine,
  restorePlanLine,
} from './plan-lines.ts';
import { namesOf, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import { type Change } from '../../model/change.ts';
import type { PersonId } from '../../model/id.ts';
import { applyChanges, type PartnerState } from '../../model/partner-state.ts';
import { planLineIdFor, type LineKey, type PlanLine } from '../../model/plan-line.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { type PlanRow, planRowsOf, planView } from '../../rules/plan/view.ts';

/** An edit of one line, as it is shown at the moment. */
function lineEdit<Input extends LineKey>(
  verb: string,
  words: string,
  changes: (setting: EditSetting, row: PlanRow, input: Input) => readonly Change[] | Outcome,
) {
  return edit(`plan.${verb}`, {
    parameters: { personId: idOf<PersonId>('person') },
    logged: (_, input: Input) => ({ personId: input.personId }),
    label: (state, { personId }) => `${words} the plan for ${nameOfPerson(state, personId)}`,
    changes: (setting, input) => {
      const rows = planRowsOf(setting.state, input.personId, setting.today);
      const row = rows.find(({ slot }) => slot === input.slot);
      return row === undefined ? [] : changes(setting, row, input);
    },
  });
}

/** Accepts a line as it is shown. */
export const acceptLine = lineEdit<LineKey>('accept', 'Accept', ({ state }, { shown }) =>
  acceptPlanLine(state, shown),
);

/** Rewrites texts, date or owner of a line. */
export const writeLine = lineEdit<LineKey & { readonly texts: PlanLineTexts }>(
  'edit',
  'Change',
  ({ state }, { shown }, { texts }) => editPlanLine(state, shown, texts),
);

export const rejectLine = lineEdit<LineKey & { readonly reason: string }>(
  'reject',
  'Reject',
  ({ state }, { shown }, { reason }) => rejectPlanLine(state, shown, reason),
);

/** Takes back what the user decided about a line: it says again what the rules say. */
export const resetLine = lineEdit<LineKey>('reset', 'Follow the rules again in', ({ state }, row) =>
  forgetDecision(state, row),
);

/** Takes back what was written into a line since it was `before`; with null, nobody had decided about it. */
export const restoreLine = lineEdit<LineKey & { readonly before: PlanLine | null }>(
  'restore',
  'Take back the changes to',
  ({ state }, row, { before }) => restorePlanLine(state, row, before),
);

/** Keeps a line although the map has changed. */
export const keepLine = lineEdit<LineKey>('keep', 'Keep', ({ state }, { line, planned }) =>
  planned === null || line === null ? [] : keepPlanLine(state, line, planned),
);

/** Takes a line out of the plan that the rules no longer propose, such as that of somebody who left. */
export const removeLine = lineEdit<LineKey>('remove', 'Remove', ({ state }, row) =>
  row.planned === null ? forgetDecision(state, row) : [],
);

/** Makes an action of the first action of each of these lines; of several, a line that has an open action already is left out. */
export const actOnLines = edit('plan.act', {
  parameters: { people: idsOf<PersonId>('person') },
  logged: (_, { lines }: { readonly lines: readonly LineKey[] }) => ({
    people: several([...new Set(lines.map(({ personId }) => personId))]),
  }),
  label: (state, { people }) =>
    people.of === 1
      ? `Make an action from the plan for ${namesOf(state, people)}`
      : `Make actions from the plans for ${people.of} people`,
  changes: (setting, { lines }) => {
    const { state, today, newId } = setting;
    const wanted = new Set<string>(lines.map(planLineIdFor));
    let now = state;
    const made = planView(state, today)
      .rows.filter(
        (row) => wanted.has(planLineIdFor(row)) && (wanted.size === 1 || !hasOpenAction(state, row.id)),
      )
      .flatMap(({ shown }) => {
        const changes = actionFromPlanLine(now, shown, newId());
        now = applyChanges(now, changes);
        return changes;
      });
    return wanted.size > 1 && made.length > 0 ? [...versionBefore(setting, 'plan'), ...made] : made;
  },
});

function hasOpenAction(state: PartnerState, planLineId: string): boolean {
  return [...state.action.values()].some((action) => action.planLineId === planLineId && !action.done);
}

/** Earlier versions wrote the proposals down; what their log has of it still has its sentence. */
export const earlierGeneration = edit('plan.generate', {
  parameters: { first: yesOrNo(), ...ofPartner },
  logged: (state, { first }: { readonly first: boolean }) => ({ first, ...thisPartner(state) }),
  label: (state, { first, partnerId }) =>
    `${first ? 'Generate' : 'Update'} the plan for ${nameOfPartner(state, partnerId)}`,
  changes: () => [],
});
