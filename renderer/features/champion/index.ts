import { enterView } from '#renderer/app/enter.ts';
import { partnerInView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';

registerCommand('view.champions', {
  mayRun: () => partnerInView() !== null,
  run: () => enterView('people', 'champions'),
});

export { ChampionsView } from './ChampionsView.tsx';
