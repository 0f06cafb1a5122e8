import { settleRows } from '#shared/edit/findings/finding-edits.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { run } from '#renderer/edits/run.ts';
import { actOnLines } from '#shared/edit/plan/plan-edits.ts';
import { takePlay } from '#shared/edit/plan/play-edits.ts';
import { vacateSeats } from '#shared/edit/seats/seat-edits.ts';
import { openIndividualPlan } from '#renderer/session/individual-plan.ts';
import { focusOnMap } from '#renderer/session/show-on-map.ts';
import { showPaths } from '#renderer/session/paths-shown.ts';
import { askToMerge } from '#renderer/session/merge-people-store.ts';
import { showDifferences } from '#renderer/session/history-store.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';
import { askToErase } from '#renderer/session/erasing.ts';
import { showRating, showSeat } from '#renderer/session/show-in-inspector.ts';
import { undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { agreedLines } from '#shared/rules/plan/merge.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/session/selection-store.ts';
import { settledTexts } from '#shared/edit/findings/settle.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { FindingStep } from '#shared/rules/findings/finding.ts';
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

/** Takes the step that a finding proposes; to whom people are handed over is asked where the finding stands. */
export function takeStep(step: Exclude<FindingStep, { readonly kind: 'hand-over' }>): void {
  switch (step.kind) {
    case 'show-people':
      return showPeople(step.personIds);
    case 'rate':
      return showRating(step.personId, step.rating);
    case 'open-seat':
      return showSeat(step.seatId);
    case 'log-touch':
      return openQuickEntry({ personIds: step.personIds });
    case 'individual-plan':
      return openIndividualPlan(step.personId);
    case 'path-in':
      return showPaths(step.personId);
    case 'erase':
      return askToErase(step.personId);
    case 'merge-people':
      return askToMerge(step);
    case 'differences':
      return showDifferences();
    case 'open-snapshot':
      return void runCommand('snapshot.open');
    case 'vacate':
      return void vacate(step.seatIds);
    case 'settle':
      return void settleAndTell(step);
    case 'take-play':
      return void takeAndTell(step);
    case 'plan-actions':
      return void addActions(step.personIds);
  }
}

async function vacate(seatIds: readonly SeatId[]): Promise<void> {
  if (await run(vacateSeats, { seatIds, of: 'left' })) told('The seat is vacant now');
}

async function settleAndTell(step: Extract<FindingStep, { readonly kind: 'settle' }>): Promise<void> {
  if (await run(settleRows, step)) told(settledTexts[step.rule]);
}

async function takeAndTell(step: Extract<FindingStep, { readonly kind: 'take-play' }>): Promise<void> {
  if (await run(takePlay, step)) told('The play is in the plan');
}

async function addActions(personIds: readonly PersonId[]): Promise<void> {
  const lines = personIds.flatMap((id) => agreedLines(currentState(), id));
  const count = lines.length;
  if (await run(actOnLines, { lines })) told(count === 1 ? 'Action added' : `${String(count)} actions added`);
}
