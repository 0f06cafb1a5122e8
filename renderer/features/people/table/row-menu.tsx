import { run } from '#renderer/edits/run.ts';
import { personLeaves, putOnMap } from '#shared/edit/seats/seat-edits.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { mayRunCommand, runCommand } from '#renderer/commands/commands.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { wantLines } from '#renderer/session/inspector-store.ts';
import type { MenuItem } from '#renderer/ui/menu-item.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import { editCell } from '../rows/people-store.ts';
import { addAndName } from '../rows/row-actions.ts';

/** What can be done with the selected rows; asked when the menu opens. */
export function rowMenu(): readonly MenuItem[] {
  const { seatIds } = useSelection.getState();
  const disabled = useDocument.getState().readOnly;
  const [only] = seatIds;
  const seat = seatIds.size === 1 && only !== undefined ? currentState().seat.get(only) : undefined;
  const command = (
    id: CommandId,
    label: string,
    rest: { shortcut?: string; danger?: boolean } = {},
  ): MenuItem => ({
    id,
    label,
    ...rest,
    disabled: !mayRunCommand(id),
    onSelect: () => void runCommand(id),
  });
  const single: readonly MenuItem[] =
    seat === undefined || only === undefined
      ? []
      : [
          ...(seat.onMap
            ? [
                {
                  id: 'report',
                  label: 'Add a report',
                  shortcut: 'N',
                  disabled,
                  onSelect: () => void addAndName({ under: only }),
                },
              ]
            : [
                {
                  id: 'top',
                  label: 'Put on the map at the top',
                  disabled,
                  onSelect: () => void run(putOnMap, { seatId: only, managerSeatId: null }),
                },
              ]),
          {
            id: 'manager',
            label: 'Change the manager …',
            disabled,
            onSelect: () => editCell({ row: only, columnId: 'manager' }),
          },
          { id: 'lines', label: 'Lines to others …', disabled, onSelect: () => wantLines(only) },
          command('seat.edit', 'Show in the inspector'),
          command('touch.new', 'Log a conversation …', { shortcut: 'Mod+L' }),
          'separator',
        ];
  const leaves: readonly MenuItem[] =
    seat !== undefined && seat.personId !== null && only !== undefined && seat.onMap
      ? [
          {
            id: 'left',
            label: 'Left the partner today',
            disabled,
            onSelect: () => void run(personLeaves, { seatId: only }),
          },
        ]
      : [];
  return [
    ...single,
    ...leaves,
    command('seat.succeed', 'Successor …'),
    command('seat.swap', seatIds.size === 2 ? 'Swap the two seats' : 'Swap seats …'),
    ...(seatIds.size === 2 ? [command('person.merge', 'Merge these two …')] : []),
    command('seat.vacate', seatIds.size > 1 ? 'Make the seats vacant' : 'Make the seat vacant'),
    command('seat.toTray', 'Put into the tray'),
    'separator',
    command('seat.delete', 'Delete', { shortcut: 'Delete', danger: true }),
  ];
}
