import { registerStep } from '#renderer/session/finding-steps.ts';
import { openIndividualPlan } from '#renderer/session/individual-plan.ts';
import { focusOnMap } from '#renderer/session/focus-on-map.ts';
import { showWays } from '#renderer/session/paths-shown.ts';
import { undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/session/selection-store.ts';
import { actionsFromLines, vacateForLeavers } from '#renderer/edits/findings.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';
import { seatOf } from '#shared/reading/seats.ts';

/** Selects people and shows the first of them on the map, which has the keyboard then; who holds no seat is shown in the inspector. */
function showPeople(personIds: readonly PersonId[]): void {
  const state = currentState();
  const seats = personIds.flatMap((id) => {
    const seat = seatOf(state, id);
    return seat === undefined ? [] : [seat];
  });
  const [first] = personIds;
  const onMap = seats.find((seat) => seat.onMap);
  focusHomeSoon();
  if (seats.length === 0) {
    if (first !== undefined) selectPersonWithoutSeat(first);
    return;
  }
  if (onMap !== undefined) focusOnMap(onMap.id);
  selectSeats(seats.map(({ id }) => id));
}

function told(title: string): void {
  toast({ title, action: { label: 'Undo', onSelect: () => void undo() }, key: 'finding-step' });
}

registerStep('show-people', ({ personIds }) => showPeople(personIds));
registerStep('individual-plan', ({ personId }) => openIndividualPlan(personId));
registerStep('path-in', ({ personId }) => showWays(personId));
registerStep('vacate', async ({ seatIds }) => {
  if (await vacateForLeavers(seatIds)) told('The seat is vacant now');
});
registerStep('plan-actions', async ({ personIds }) => {
  const count = personIds.length;
  if (await actionsFromLines(personIds))
    told(count === 1 ? 'Action added' : `${String(count)} actions added`);
});
