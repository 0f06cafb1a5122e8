import { enterView } from '#renderer/app/enter.ts';
import { partnerInView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { setComparing } from './culture-store.ts';

/** Attaches the commands of the culture; called once when the feature is loaded. */
export function registerCultureCommands(): void {
  const inPartner = (): boolean => partnerInView() !== null;
  registerCommand('culture.answer', {
    mayRun: inPartner,
    run: () => {
      setComparing('partner', false);
      enterView('culture', 'questionnaire');
    },
  });
  registerCommand('culture.result', { mayRun: inPartner, run: () => enterView('culture', 'result') });
}
