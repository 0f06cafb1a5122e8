import { create } from 'zustand';
import { leaveField } from './leave-field.ts';
import { rememberedFlag, rememberLayout } from './settings-store.ts';

export type PanelName = 'sidebar' | 'inspector';

/**
 * Which side panels are open. In a wide window both may stand beside the map and are remembered; in a narrow one (or at
 * 200 % zoom) one of them at a time lies over it, as a drawer.
 */
export type Panels = {
  readonly sidebar: boolean;
  readonly inspector: boolean;
  readonly narrow: boolean;
  readonly drawer: PanelName | null;
};

const narrowWindow = window.matchMedia('(max-width: 1199px)');

export const usePanels = create<Panels>(() => ({
  sidebar: true,
  inspector: true,
  narrow: narrowWindow.matches,
  drawer: null,
}));

narrowWindow.addEventListener('change', () => {
  usePanels.setState({ narrow: narrowWindow.matches, drawer: null });
});

/** Opens the panels as they were when the app was closed. */
export function recallPanels(): void {
  usePanels.setState({
    sidebar: rememberedFlag('sidebar.open', true),
    inspector: rememberedFlag('inspector.open', true),
  });
}

export function isPanelOpen(panels: Panels, name: PanelName): boolean {
  return panels.narrow ? panels.drawer === name : panels[name];
}

export function setPanel(name: PanelName, open: boolean): void {
  if (!open) leaveField();
  if (usePanels.getState().narrow) {
    usePanels.setState({ drawer: open ? name : null });
    return;
  }
  usePanels.setState({ [name]: open });
  rememberLayout(`${name}.open`, open);
}

export function togglePanel(name: PanelName): void {
  setPanel(name, !isPanelOpen(usePanels.getState(), name));
}

/** Wide enough for a drawer beside which what it stands over can still be used. */
const roomyWindow = window.matchMedia('(min-width: 900px)');

/** As a drawer beside the map the inspector comes with what is selected, and goes with it. */
export function followSelection(selected: boolean): void {
  const { narrow, drawer } = usePanels.getState();
  if (!narrow || !roomyWindow.matches) return;
  if (selected) setPanel('inspector', true);
  else if (drawer === 'inspector') setPanel('inspector', false);
}

/** Makes sure that the inspector can be seen, before the focus goes there. */
export function showInspector(): void {
  setPanel('inspector', true);
}
