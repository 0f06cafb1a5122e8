import { partnerInView, showView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';

registerCommand('view.champions', {
  mayRun: () => partnerInView() !== null,
  run: () => showView('people', 'champions'),
});

export { ChampionsView } from './ChampionsView.tsx';
