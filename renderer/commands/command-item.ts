import type { MenuItem } from '#renderer/ui/menu-item.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import { describeCommand, mayRunCommand, runCommand } from './commands.ts';

/** A command as an entry of a menu in the window; `label` where the menu has a better word for it. Asked when the menu opens. */
export function commandItem(
  id: CommandId,
  { label, danger }: { readonly label?: string; readonly danger?: boolean } = {},
): MenuItem {
  const command = describeCommand(id);
  return {
    id,
    label: label ?? command.label,
    disabled: !mayRunCommand(id),
    onSelect: () => void runCommand(id),
    ...(danger === true ? { danger } : {}),
    ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
  };
}
