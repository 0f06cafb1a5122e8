import { enterScreen, enterTab } from '#renderer/session/enter.ts';
import {
  openPartner,
  partnerInView,
  useNavigation,
  type PartnerTab,
  type SharedScreen,
} from '#renderer/session/navigation.ts';
import { tabPanes } from '../panes/panes.tsx';
import { isInspectorIdle } from '#renderer/session/inspector-idle.ts';
import { togglePanel } from '#renderer/session/panels.ts';
import { screenEntries } from '../panes/screens.tsx';
import { changeSettings, rememberedText } from '#renderer/session/settings-store.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { focusFind, hasFind } from './find-field.ts';

const inPartner = () => partnerInView() !== null;

/** Where the keys of the tabs lead from a screen that belongs to no partner; null when that partner is archived or gone. */
function lastPartner(): PartnerId | null {
  const last = rememberedText('lastPartner');
  const known = usePartners.getState().partners?.find(({ id, archived }) => id === last && !archived);
  return known?.id ?? null;
}

const tabs: readonly (readonly [CommandId, PartnerTab])[] = [
  ['view.map', 'map'],
  ['view.people', 'people'],
  ['view.culture', 'culture'],
  ['view.plan', 'plan'],
  ['view.meetings', 'meetings'],
  ['view.history', 'history'],
];
const screens: readonly (readonly [CommandId, SharedScreen])[] = [
  ['view.partners', 'home'],
  ['view.today', 'today'],
  ['view.ourCulture', 'our-culture'],
  ['view.tactics', 'tactics'],
  ['view.sharing', 'sharing'],
];
const themes = [
  ['view.themeSystem', 'system'],
  ['view.themeLight', 'light'],
  ['view.themeDark', 'dark'],
] as const;

for (const [id, tab] of tabs) {
  const shown = () => tabPanes.some((pane) => pane.tab === tab && pane.views.length > 0);
  registerCommand(id, {
    mayRun: () => (inPartner() || lastPartner() !== null) && shown(),
    run: async () => {
      const last = inPartner() ? null : lastPartner();
      if (last === null || (await openPartner(last, tab))) enterTab(tab);
    },
  });
}
for (const [id, screen] of screens) {
  const elsewhere = () => useNavigation.getState().screen !== screen;
  const shown = () => screenEntries.some((entry) => entry.screen === screen);
  registerCommand(id, { mayRun: () => elsewhere() && shown(), run: () => enterScreen(screen) });
}
for (const [id, theme] of themes) registerCommand(id, { run: () => changeSettings({ theme }) });
registerCommand('view.find', { mayRun: () => inPartner() && hasFind(), run: focusFind });
registerCommand('view.sidebar', { run: () => togglePanel('sidebar') });
registerCommand('view.inspector', {
  mayRun: () => inPartner() && !isInspectorIdle(),
  run: () => togglePanel('inspector'),
});
