import { showView } from './navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId, PlanLineId } from '#shared/model/id.ts';
import { clearFilters, lookAtPartner, usePlan } from './plan-store.ts';

const MOST_FRAMES = 20;

/** Shows the engagement plan at a line, or at a person's first one, which gets the focus. */
export function showLine(wanted: PlanLineId | PersonId): void {
  showView('plan', 'engagement');
  lookAtPartner(useDocument.getState().partnerId);
  clearFilters();
  usePlan.setState({ part: 'lines', wanted });
}

/** Shows the list of actions at one of them, which gets the focus. */
export function showAction(actionId: string): void {
  showView('plan', 'engagement');
  lookAtPartner(useDocument.getState().partnerId);
  clearFilters();
  usePlan.setState({ part: 'actions' });
  let tries = 0;
  const look = (): void => {
    // The inspector may list the same action.
    const item = document.querySelector<HTMLElement>(
      `[data-plan-actions] [data-action="${CSS.escape(actionId)}"]`,
    );
    const field = item?.querySelector<HTMLElement>('button[aria-expanded]');
    tries += 1;
    if (item !== null && field !== null && field !== undefined) {
      field.focus({ preventScroll: true });
      item.scrollIntoView({ block: 'center' });
    } else if (tries < MOST_FRAMES) requestAnimationFrame(look);
  };
  look();
}
