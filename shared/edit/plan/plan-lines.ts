import { change, removal, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { planLineIdFor, type LineKey, type PlanLine } from '../../model/plan-line.ts';
import type { PlannedLine } from '../../rules/campaign/planned-line.ts';
import { isAgreed } from '../../reading/plans.ts';
import { decidedLine, planIdFor, planOf } from '../../rules/plan/merge.ts';
import { addAction } from './actions.ts';
import { openPartnerId } from '../../reading/partner.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** What of a plan line the user may write: its texts, its date and its owner. */
export type PlanLineTexts = Partial<
  Pick<
    PlanLine,
    | 'tacticId'
    | 'firstAction'
    | 'proof'
    | 'messageForm'
    | 'channel'
    | 'pace'
    | 'date'
    | 'reason'
    | 'ownerColleagueId'
  >
>;
type LineFields = Partial<Omit<PlanLine, 'id' | 'deleted' | 'unreadable'>>;

/** Accepts a line as it is shown; from now on the rules change nothing of it. */
export function acceptPlanLine(state: PartnerState, shown: PlannedLine): readonly Change[] {
  return writeLine(state, shown, { ...shown, state: 'accepted', reason: '' });
}

/** Rewrites some of a line; from now on the rules change nothing of it. */
export function editPlanLine(
  state: PartnerState,
  shown: PlannedLine,
  texts: PlanLineTexts,
): readonly Change[] {
  const stored = decidedLine(state, shown);
  const before: Readonly<Record<string, unknown>> = { ...shown, reason: stored?.reason ?? '' };
  if (Object.entries(texts).every(([name, value]) => value === before[name])) return [];
  const because = reasonsFor(texts.firstAction, shown);
  // The reason for an earlier rejection says nothing of a line that the user takes up.
  const reason = stored?.state === 'rejected' ? { reason: '' } : {};
  return writeLine(state, shown, { ...shown, ...reason, ...texts, because, state: 'edited' });
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
  return allowed(writeLine(state, shown, { ...shown, state: 'rejected', reason: why }));
}

/** Takes back what the user decided: the line is a proposal again and follows the map, or goes where the rules propose none. */
export function forgetDecision(state: PartnerState, key: LineKey): readonly Change[] {
  const line = decidedLine(state, key);
  return line === undefined ? [] : [removal('plan_line', line.id)];
}

/** Makes a line say again what it said `before`, such as when an edit is given up; null = nobody had decided about it. */
export function restorePlanLine(
  state: PartnerState,
  key: LineKey,
  before: PlanLine | null,
): readonly Change[] {
  if (before === null) return forgetDecision(state, key);
  const stored = state.plan_line.get(before.id);
  return stored === undefined ? [] : onlyChanged(stored, change('plan_line', before.id, pick(before)));
}

/** Keeps a line as it is although the map has changed: what is new is taken note of and not told again. */
export function keepPlanLine(state: PartnerState, line: PlanLine, planned: PlannedLine): readonly Change[] {
  // An accepted line that differs from the rules has become the user's own.
  const fields = { because: reasonsFor(line.firstAction, planned), state: 'edited' as const };
  return onlyChanged(line, change('plan_line', line.id, fields));
}

/** Makes an action of a line, for its person, owner and date, and accepts the line if nobody decided on it. */
export function actionFromPlanLine(
  state: PartnerState,
  shown: PlannedLine,
  actionId: string,
): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const decided = decidedLine(state, shown);
  const isAccepted = decided !== undefined && isAgreed(decided);
  const { firstAction: text, personId, date: due, ownerColleagueId } = shown;
  const planLineId = decided?.id ?? planLineIdFor(shown);
  return [
    ...(isAccepted ? [] : acceptPlanLine(state, shown)),
    ...addAction(partnerId, actionId, { text, personId, planLineId, due, ownerColleagueId }),
  ];
}

/** Writes what was decided about a line; the partner gets a plan if it has none. */
function writeLine(state: PartnerState, shown: PlannedLine, fields: LineFields): readonly Change[] {
  const partnerId = openPartnerId(state);
  if (partnerId === null) return [];
  const lineId = decidedLine(state, shown)?.id ?? planLineIdFor(shown);
  const stored = state.plan_line.get(lineId);
  if (stored !== undefined) return onlyChanged(stored, change('plan_line', lineId, pick(fields)));
  const plan = planOf(state);
  const planId = plan?.id ?? planIdFor(partnerId);
  return [
    ...(plan === undefined ? [change('plan', planId, { partnerId })] : []),
    change('plan_line', lineId, { partnerId, planId, ...pick(fields) }),
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
] as const satisfies readonly (keyof PlanLine)[];

/** The shown content may be a whole stored row: its id, plan and tombstone are not written again. */
function pick(fields: LineFields): LineFields {
  return Object.fromEntries(written.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));
}
