/** Public face of the library of tactics: its screen, and its dialogs, mounted once by the app. */
import { registerTacticsCommands } from './commands.ts';

registerTacticsCommands();

export { offerOutcome } from './offer-outcome.ts';
export { TacticDialogs } from './TacticDialogs.tsx';
export { TacticsScreen } from './TacticsScreen.tsx';
export { askOutcome, tellTactic } from './tactics-store.ts';
