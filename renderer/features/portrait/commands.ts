import { enterView } from '#renderer/app/enter.ts';
import { partnerInView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import type { CommandId } from '#shared/commands/command-list.ts';

/** The views of the tab People that show its people as pictures, by command. */
const views: readonly (readonly [CommandId, string])[] = [
  ['view.adoption', 'adoption'],
  ['view.orientation', 'orientation'],
  ['view.knowing', 'known'],
  ['view.photos', 'photos'],
];

/** Attaches the commands that lead to the pictures; called once when the feature is loaded. */
export function registerPortraitCommands(): void {
  for (const [id, view] of views)
    registerCommand(id, { mayRun: () => partnerInView() !== null, run: () => enterView('people', view) });
}
