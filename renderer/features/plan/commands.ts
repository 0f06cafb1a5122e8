import { partnerInView, showView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { showLine } from '#renderer/session/show-in-plan.ts';
import { toast } from '#renderer/ui/toast.ts';
import { lookAtPartner, usePlan } from '#renderer/session/plan-store.ts';
import { planView } from '#shared/rules/plan/view.ts';

/** Shows the line that nobody decided about yet, below the one that has the focus; behind the last one it begins again at the top. */
function showNextToDecide(): void {
  const { state, today } = useDocument.getState();
  const { rows } = planView(state, today);
  const here = document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const from = rows.findIndex(({ id }) => id === here) + 1;
  const next = [...rows.slice(from), ...rows.slice(0, from)].find((row) => row.state === 'proposed');
  if (next !== undefined) return showLine(next.id);
  showView('plan', 'engagement');
  toast({ title: 'Every line is decided', key: 'plan-next' });
}

registerCommand('plan.next', {
  mayRun: () => partnerInView() !== null && currentState().person.size > 0,
  run: showNextToDecide,
});

registerCommand('plan.aim', {
  mayRun: () => partnerInView() !== null && currentState().person.size > 0,
  run: () => {
    showView('plan', 'engagement');
    lookAtPartner(useDocument.getState().partnerId);
    usePlan.setState({ part: 'campaign', aimOpen: true });
    const look = (tries: number): void => {
      const field = document.querySelector<HTMLElement>('[data-aim] input, [data-aim] textarea');
      if (field !== null) field.focus();
      else if (tries > 0) requestAnimationFrame(() => look(tries - 1));
    };
    look(20);
  },
});
