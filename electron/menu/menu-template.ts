import type { MenuItemConstructorOptions } from 'electron';
import { commandList, type CommandDescriptor } from '#shared/commands/command-list.ts';
import { menuAccelerator } from './accelerator.ts';

/** What the window says about its commands. */
export type MenuState = {
  /** Ids of the commands that may run now. */
  readonly enabled: ReadonlySet<string>;
  /** What undo and redo would take back or do again, in the user's words; null when nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
};

type MenuName = NonNullable<CommandDescriptor['menu']>;
type Item = MenuItemConstructorOptions;

const menuNames = [
  'File',
  'Edit',
  'View',
  'Partner',
  'Person',
  'Help',
] as const satisfies readonly MenuName[];
const separator: Item = { type: 'separator' };

/** The whole menu: the commands of `shared/commands`, plus what the system expects. `run` gets the id of the chosen command. */
export function menuTemplate(
  state: MenuState,
  platform: NodeJS.Platform,
  run: (commandId: string) => void,
): Item[] {
  const menus = menuNames.map((name) => ({
    label: name,
    submenu: [...commandItems(name, state, run), ...systemItems(name, platform)],
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus;
}

function commandItems(menu: MenuName, state: MenuState, run: (commandId: string) => void): Item[] {
  const all: readonly CommandDescriptor[] = commandList;
  const commands = all.filter((command) => command.menu === menu);
  return commands.flatMap((command, index) => {
    const before = commands[index - 1];
    const item = commandItem(command, state, run);
    return before !== undefined && before.group !== command.group ? [separator, item] : [item];
  });
}

function commandItem(command: CommandDescriptor, state: MenuState, run: (commandId: string) => void): Item {
  const accelerator = menuAccelerator(command.shortcut);
  return {
    id: command.id,
    label: labelOf(command, state),
    enabled: state.enabled.has(command.id),
    // The window listens to the keys itself; the menu only shows them.
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => run(command.id),
  };
}

/** Label of a command, with what undo and redo are about. */
function labelOf(command: CommandDescriptor, state: MenuState): string {
  if (command.id === 'edit.undo' && state.undoLabel !== null) return `Undo: ${state.undoLabel}`;
  if (command.id === 'edit.redo' && state.redoLabel !== null) return `Redo: ${state.redoLabel}`;
  return command.label;
}

function systemItems(menu: MenuName, platform: NodeJS.Platform): Item[] {
  switch (menu) {
    case 'File':
      return platform === 'darwin' ? [] : [separator, { role: 'quit' }];
    case 'Edit':
      return [separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }];
    case 'View':
      return [
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ];
    case 'Partner':
    case 'Person':
    case 'Help':
      return [];
  }
}
