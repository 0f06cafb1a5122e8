import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { addAction, openActionLike } from '#shared/edit/plan/actions.ts';
import { setOwner } from '#shared/edit/people/edit-person.ts';
import {
  decisionSubject,
  showFindingAgain,
  silenceFinding,
  type Silence,
} from '#shared/edit/findings/finding-decisions.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { actionFromPlanLine } from '#shared/edit/plan/plan-lines.ts';
import { vacateSeat } from '#shared/edit/seats/vacate-seat.ts';
import type { ColleagueId, PersonId, SeatId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import type { Finding } from '#shared/rules/findings/findings.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { personOf } from '#shared/reading/seats.ts';
import { settle, settleLabels, type Settling } from '#shared/edit/findings/settle.ts';
import { save } from './save.ts';

/** Silences a finding, or every finding of its rule; until a day, or for ever with a reason. */
export function silence(
  finding: Finding,
  how: Pick<Silence, 'wholeRule' | 'until' | 'because'>,
): Promise<boolean> {
  return save('finding.silence', editLabels.silenceFinding(finding.title), (_, partnerId) => {
    const { userName, today } = useDocument.getState();
    return silenceFinding(partnerId, newId(), finding, { ...how, decidedBy: userName, decidedOn: today });
  });
}

/** Shows again what a decision silenced. */
export function showAgain(decisionId: string): Promise<boolean> {
  const state = currentState();
  const decision = state.finding_decision.get(decisionId);
  if (decision === undefined) return Promise.resolve(false);
  const label = editLabels.showFindingAgain(decisionSubject(state, decision));
  return save('finding.show', label, (now) => showFindingAgain(now, decisionId));
}

/** Puts a colleague in charge of the people whom somebody who leaves knows. */
export function handOver(personIds: readonly PersonId[], to: ColleagueId): Promise<boolean> {
  return save('finding.handOver', editLabels.setOwner(currentState(), personIds), (now) =>
    setOwner(now, personIds, to),
  );
}

/** Makes the seats of people who left vacant; the day on which they left stays as it is. */
export function vacateForLeavers(seatIds: readonly SeatId[]): Promise<boolean> {
  return save('seat.vacate', editLabels.vacate(currentState(), seatIds), (now) =>
    seatIds.flatMap((id) => {
      const leftOn = personOf(now, id)?.leftOn ?? null;
      return leftOn === null ? [] : vacateSeat(now, id, { leftOn });
    }),
  );
}

/** Writes what is shown already of rows that say the same, or could not be read. */
export function settleRows(settling: Settling): Promise<boolean> {
  return save('finding.settle', settleLabels[settling.rule], (now) => settle(now, settling));
}

/** Whom the action of a finding is for: the one person that it is about, else the partner as a whole. */
export function personOfFinding({ personIds }: Finding): PersonId | null {
  const [only] = personIds;
  return personIds.length === 1 && only !== undefined ? only : null;
}

/** Makes an action of what a finding suggests, unless that action is open already. */
export function actionFromFinding(finding: Finding): Promise<boolean> {
  const { suggestion: text } = finding;
  const personId = personOfFinding(finding);
  return save('action.add', editLabels.addAction(text), (now, partnerId) => {
    if (openActionLike(now, text, personId) !== undefined) return [];
    const ownerColleagueId = personId === null ? null : (now.person.get(personId)?.ownerColleagueId ?? null);
    return addAction(partnerId, newId(), { text, personId, ownerColleagueId });
  });
}

/** Makes an action of the first action of each of these people's lines; whoever has an open action of the line already is left out. One step of undo. */
export function actionsFromLines(personIds: readonly PersonId[]): Promise<boolean> {
  const label = editLabels.actionsFromLines(currentState(), personIds);
  return save('plan.act', label, (before) => {
    const wanted = new Set(personIds);
    let now = before;
    return planView(before, useDocument.getState().today)
      .rows.filter(({ personId, line }) => wanted.has(personId) && !hasOpenAction(before, line?.id))
      .flatMap(({ personId, shown }) => {
        const ownerColleagueId = now.person.get(personId)?.ownerColleagueId ?? null;
        const changes = actionFromPlanLine(now, shown, newId(), { ownerColleagueId });
        now = applyChanges(now, changes);
        return changes;
      });
  });
}

function hasOpenAction(state: PartnerState, planLineId: string | undefined): boolean {
  if (planLineId === undefined) return false;
  return [...state.action.values()].some((action) => action.planLineId === planLineId && !action.done);
}
