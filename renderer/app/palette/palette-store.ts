import { create } from 'zustand';
import { registerCommand } from '#renderer/commands/commands.ts';

/** Whether the palette or the sheet of shortcuts is open. Transient. */
export const usePalette = create<{ readonly open: boolean; readonly shortcuts: boolean }>(() => ({
  open: false,
  shortcuts: false,
}));

/** Opens or closes the search for commands, partners and people. */
export function setPaletteOpen(open: boolean): void {
  usePalette.setState({ open });
}

/** Opens or closes the sheet of keyboard shortcuts. */
export function setShortcutsOpen(shortcuts: boolean): void {
  usePalette.setState({ shortcuts });
}

registerCommand('palette.open', { run: () => setPaletteOpen(!usePalette.getState().open) });
registerCommand('help.shortcuts', { run: () => setShortcutsOpen(true) });
