import {
  partnerInView,
  showHome,
  showTab,
  useNavigation,
  type PartnerTab,
} from '#renderer/app/navigation.ts';
import { togglePanel } from '#renderer/app/panels.ts';
import { changeSettings } from '#renderer/app/settings-store.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import { registerCommand } from './commands.ts';
import { focusFind } from './find-field.ts';

const inPartner = () => partnerInView() !== null;
const tabs: readonly (readonly [CommandId, PartnerTab])[] = [
  ['view.map', 'map'],
  ['view.people', 'people'],
  ['view.plan', 'plan'],
];
const themes = [
  ['view.themeSystem', 'system'],
  ['view.themeLight', 'light'],
  ['view.themeDark', 'dark'],
] as const;

for (const [id, tab] of tabs) registerCommand(id, { mayRun: inPartner, run: () => showTab(tab) });
for (const [id, theme] of themes) registerCommand(id, { run: () => changeSettings({ theme }) });
registerCommand('view.find', { mayRun: inPartner, run: focusFind });
registerCommand('view.partners', { mayRun: () => useNavigation.getState().screen !== 'home', run: showHome });
registerCommand('view.sidebar', { run: () => togglePanel('sidebar') });
registerCommand('view.inspector', { mayRun: inPartner, run: () => togglePanel('inspector') });
