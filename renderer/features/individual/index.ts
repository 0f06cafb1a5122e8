import { registerIndividualCommands } from './commands.ts';

registerIndividualCommands();

export { IndividualPlans } from './IndividualPlans.tsx';
