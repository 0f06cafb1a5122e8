let shower: ((actionId: string) => void) | null = null;

/** The plan says how it shows one of its actions. */
export function registerActionShower(handler: (actionId: string) => void): void {
  shower = handler;
}

/** Shows an action in the list of actions of the plan and gives it the focus. */
export function showActionInPlan(actionId: string): void {
  shower?.(actionId);
}
