import { registerPlanCommands } from './commands.ts';

registerPlanCommands();

export { PlanTab } from './PlanTab.tsx';
export { showLine } from './show-in-plan.ts';
