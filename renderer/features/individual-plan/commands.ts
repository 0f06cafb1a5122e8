import { enterView } from '#renderer/session/enter.ts';
import { choosePlan, INDIVIDUAL_VIEW } from '#renderer/session/individual-plan.ts';
import { partnerInView, useNavigation } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { focusHomeIfLost } from '#renderer/ui/focus.ts';
import type { PersonId } from '#shared/model/id.ts';
import { neighbour } from './plans-store.ts';

function selectedPerson(): PersonId | null {
  const { focusSeatId, seatIds, personId } = useSelection.getState();
  if (personId !== null) return personId;
  if (focusSeatId === null || !seatIds.has(focusSeatId)) return null;
  return currentState().seat.get(focusSeatId)?.personId ?? null;
}

function isShown(): boolean {
  const { tab, views } = useNavigation.getState();
  return partnerInView() !== null && tab === 'plan' && views.plan === INDIVIDUAL_VIEW;
}

registerCommand('plan.individual', {
  mayRun: () => partnerInView() !== null && currentState().person.size > 0,
  run: () => {
    const personId = selectedPerson();
    if (personId !== null) choosePlan(personId);
    enterView('plan', INDIVIDUAL_VIEW);
  },
});
for (const [id, step] of [
  ['plan.nextPerson', 1],
  ['plan.previousPerson', -1],
] as const)
  registerCommand(id, {
    mayRun: () => isShown() && neighbour(step) !== null,
    run: () => {
      const personId = neighbour(step);
      if (personId === null) return;
      choosePlan(personId);
      focusHomeIfLost();
    },
  });
