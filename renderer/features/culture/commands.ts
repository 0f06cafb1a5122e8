import { partnerInView, showView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { setComparing } from './culture-store.ts';

/** Attaches the commands of the culture; called once when the feature is loaded. */
export function registerCultureCommands(): void {
  const inPartner = (): boolean => partnerInView() !== null;
  registerCommand('culture.answer', {
    mayRun: inPartner,
    run: () => {
      setComparing('partner', false);
      showView('culture', 'questionnaire');
    },
  });
  registerCommand('culture.result', { mayRun: inPartner, run: () => showView('culture', 'result') });
}
