import { Menu } from 'electron';
import { menuTemplate, type MenuState } from './menu-template.ts';

/** The app's menu, kept in step with what the window says. */
export type AppMenu = { readonly update: (state: MenuState) => void };

/** Builds the menu with every command greyed out, until the window says which may run. */
export function openAppMenu(run: (commandId: string) => void): AppMenu {
  let shown: MenuState = { enabled: new Set(), undoLabel: null, redoLabel: null };
  let menu = build(shown, run);
  return {
    update: (state) => {
      const sameLabels = state.undoLabel === shown.undoLabel && state.redoLabel === shown.redoLabel;
      shown = state;
      // Labels of a menu cannot change, so it is built again; otherwise an open menu stays open.
      if (sameLabels) setEnabled(menu, state);
      else menu = build(state, run);
    },
  };
}

function build(state: MenuState, run: (commandId: string) => void): Menu {
  const menu = Menu.buildFromTemplate(menuTemplate(state, process.platform, run));
  Menu.setApplicationMenu(menu);
  return menu;
}

function setEnabled(menu: Menu, state: MenuState): void {
  for (const item of menu.items) {
    for (const command of item.submenu?.items ?? []) {
      if (command.id !== '' && command.id !== undefined && command.role === undefined)
        command.enabled = state.enabled.has(command.id);
    }
  }
}
