import { change, removal, type Change } from '../../model/change.ts';
import type { IsoDate, PartnerId, PersonId, PlanId, PlanLineId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planLineIdFor, type PlanLine } from '../../model/plan-line.ts';
import type { PlannedLine } from '../../rules/campaign/planned-line.ts';
import { linesByPerson, planIdFor, planOf } from '../../rules/plan/merge.ts';
import { addAction, type ActionFacts } from './actions.ts';
import { openPartnerId } from '../../reading/partner.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { isPresent } from '../../reading/people.ts';

/** The texts and the date of a plan line, which the user may rewrite. */
export type PlanLineTexts = Partial<
  Pick<
    PlanLine,
    'tacticId' | 'firstAction' | 'proof' | 'messageForm' | 'channel' | 'pace' | 'date' | 'reason'
  >
>;

/** Accepts a line as it is shown; from now on no generation overwrites it. */
export function acceptPlanLine(state: PartnerState, shown: PlannedLine): readonly Change[] {
  return writeLine(state, shown, { ...shown, state: 'accepted', reason: '', changedSince: [] });
}

/** Rewrites some of a line's texts; from now on no generation overwrites it. */
export function editPlanLine(
  state: PartnerState,
  shown: PlannedLine,
  texts: PlanLineTexts,
): readonly Change[] {
  const stored = state.plan_line.get(lineIdOf(state, shown));
  // Why a line that came back had been rejected is no reason of the edit.
  const ownReason = stored === undefined || stored.state === 'proposed' ? '' : stored.reason;
  const same = Object.entries(texts).every(
    ([name, value]) => value === ({ reason: ownReason, ...shown } as Record<string, unknown>)[name],
  );
  if (same) return [];
  const news = stored?.state === 'proposed' || stored === undefined ? { changedSince: [] } : {};
  const because = reasonsFor(texts.firstAction, shown);
  return writeLine(state, shown, {
    ...shown,
    reason: ownReason,
    ...texts,
    because,
    state: 'edited',
    ...news,
  });
}

/** The reasons of a line, without the one for the tactic where the first action is another one now. */
function reasonsFor(
  firstAction: string | undefined,
  line: Pick<PlannedLine, 'because' | 'firstAction'>,
): PlannedLine['because'] {
  if (firstAction === undefined || firstAction === line.firstAction) return line.because;
  return line.because.filter(({ input }) => input !== 'tactic');
}

/** Rejects a line, with a reason; it stays away until one of its inputs changes. */
export function rejectPlanLine(state: PartnerState, shown: PlannedLine, reason: string): Outcome {
  const why = reason.trim();
  if (why === '') return refused('Say why you reject this line.');
  return allowed(writeLine(state, shown, { ...shown, state: 'rejected', reason: why, changedSince: [] }));
}

/** Takes back what the user decided: the line says again what the rules say, and follows the map. */
export function resetPlanLine(state: PartnerState, planned: PlannedLine): readonly Change[] {
  return writeLine(state, planned, { ...planned, state: 'proposed', reason: '', changedSince: [] });
}

/** Writes a stored line as it was `before`, such as when an edit is given up. */
export function restorePlanLine(state: PartnerState, before: PlanLine): readonly Change[] {
  const stored = state.plan_line.get(before.id);
  return stored === undefined ? [] : onlyChanged(stored, change('plan_line', before.id, pick(before)));
}

/** Keeps a line as it is although the map has changed: the news is taken note of and not told again. */
export function keepPlanLine(state: PartnerState, line: PlanLine, planned: PlannedLine): readonly Change[] {
  const { personId } = planned;
  const because = reasonsFor(line.firstAction, planned);
  // An accepted line that differs from the rules has become the user's own.
  return writeLine(
    state,
    { ...planned, personId },
    { because, state: 'edited', changedSince: [], reason: line.reason },
  );
}

/** Takes the line of somebody out of the plan who left; the rules make no line for them any more. Of somebody who is there, nothing. */
export function removePlanLine(state: PartnerState, personId: PersonId, today: IsoDate): readonly Change[] {
  if (isPresent(state, personId, today)) return [];
  return [...state.plan_line.values()]
    .filter((line) => line.personId === personId)
    .map((line) => removal('plan_line', line.id));
}

/** Makes an action of a line, for the person and on the line's date, and accepts the line if nobody decided on it. */
export function actionFromPlanLine(
  state: PartnerState,
  shown: PlannedLine,
  actionId: string,
  facts: Pick<ActionFacts, 'ownerColleagueId'>,
): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const planLineId = lineIdOf(state, shown);
  const decided = state.plan_line.get(planLineId)?.state;
  const accept = decided === 'accepted' || decided === 'edited' ? [] : acceptPlanLine(state, shown);
  const { firstAction: text, personId, date: due } = shown;
  return [...accept, ...addAction(partnerId, actionId, { text, personId, planLineId, due, ...facts })];
}

function lineIdOf(state: PartnerState, shown: PlannedLine): PlanLineId {
  const stored = linesByPerson(state).get(shown.personId);
  return stored === undefined ? planLineIdFor(shown) : stored.id;
}

/** Writes fields of a line; a person who is not in the plan yet gets a line, and the partner a plan if it has none. */
function writeLine(
  state: PartnerState,
  shown: PlannedLine,
  fields: Partial<Omit<PlanLine, 'id'>>,
): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const lineId = lineIdOf(state, shown);
  const stored = state.plan_line.get(lineId);
  const ownFields = pick(fields);
  if (stored !== undefined) return onlyChanged(stored, change('plan_line', lineId, ownFields));
  return [
    ...planChange(state, partnerId),
    change('plan_line', lineId, {
      partnerId,
      planId: planIdOf(state, partnerId),
      ...pick(shown),
      ...ownFields,
    }),
  ];
}

const written = [
  'personId',
  'slot',
  'stage',
  'ownerColleagueId',
  'waitsFor',
  'strategy',
  'priority',
  'tacticId',
  'firstAction',
  'proof',
  'messageForm',
  'channel',
  'pace',
  'date',
  'because',
  'state',
  'reason',
  'changedSince',
] as const satisfies readonly (keyof PlanLine)[];

/** The shown content may be a whole stored row: its id, plan and tombstone are not written again. */
function pick(fields: Partial<Omit<PlanLine, 'id'>>): Partial<Omit<PlanLine, 'id'>> {
  return Object.fromEntries(written.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));
}

function planIdOf(state: PartnerState, partnerId: PartnerId): PlanId {
  return planOf(state)?.id ?? planIdFor(partnerId);
}

function planChange(state: PartnerState, partnerId: PartnerId): readonly Change[] {
  return planOf(state) === undefined ? [change('plan', planIdFor(partnerId), { partnerId })] : [];
}
