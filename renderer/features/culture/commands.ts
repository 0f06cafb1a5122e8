import { enterView } from '#renderer/session/enter.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { setComparing } from './respondents/culture-store.ts';

const inPartner = (): boolean => partnerInView() !== null;
registerCommand('culture.answer', {
  mayRun: inPartner,
  run: () => {
    setComparing('partner', false);
    enterView('culture', 'questionnaire');
  },
});
registerCommand('culture.result', { mayRun: inPartner, run: () => enterView('culture', 'result') });
