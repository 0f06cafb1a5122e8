import { registerPlanCommands } from './commands.ts';

registerPlanCommands();

export { PlanTab } from './PlanTab.tsx';
