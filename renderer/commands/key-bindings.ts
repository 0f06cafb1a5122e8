import { commandList, type CommandDescriptor, type CommandId } from '#shared/commands/command-list.ts';
import { isMac } from '#renderer/ui/shortcut-text.ts';
import { mayRunCommand, runCommand } from './commands.ts';
import { isGlobalShortcut, matchesShortcut } from './key-match.ts';
import { MAP_KEY_SCOPE } from './map-keys.ts';
import { isTyping, undoesTyping } from '#renderer/ui/typing.ts';

/** Whether a command is the text field's own in this place. */
function isOwnOfField(id: CommandId, target: EventTarget | null): boolean {
  if (id === 'edit.selectAll') return isTyping(target);
  return (id === 'edit.undo' || id === 'edit.redo') && undoesTyping(target);
}

/** Binds the shortcuts of all commands to the keys of this window; the returned function takes them away. */
export function bindKeys(): () => void {
  const mac = isMac();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const id = commandFor(event, mac);
    if (id === null) return;
    // Also when it may not run now: Ctrl+P must not print the page, and the menu must not answer a second time.
    event.preventDefault();
    void runCommand(id);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function commandFor(event: KeyboardEvent, mac: boolean): CommandId | null {
  const typing = isTyping(event.target);
  const onMap =
    event.target instanceof Element && event.target.closest(`[data-key-scope="${MAP_KEY_SCOPE}"]`);
  // Popovers are dialogs too, but they do not close the window off.
  const modal = event.target instanceof Element ? event.target.closest('[data-modal]') : null;
  for (const command of commandList satisfies readonly CommandDescriptor[]) {
    const { id, shortcut }: { readonly id: CommandId; readonly shortcut?: string } = command;
    if (shortcut === undefined) continue;
    const here = isGlobalShortcut(shortcut)
      ? !isOwnOfField(id, event.target) &&
        (modal === null || (id === 'palette.open' && modal.matches('[data-modal="palette"]')))
      : Boolean(onMap) && !typing && mayRunCommand(id);
    if (here && (matchesShortcut(event, shortcut, mac) || isOtherRedo(id, event, mac))) return id;
  }
  return null;
}

/** Windows users know Ctrl+Y. */
function isOtherRedo(id: CommandId, event: KeyboardEvent, mac: boolean): boolean {
  return id === 'edit.redo' && !mac && matchesShortcut(event, 'Mod+Y', mac);
}
