import { run } from '#renderer/edits/run.ts';
import { putOnMap } from '#shared/edit/seats/seat-edits.ts';
import { Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import type { Seat } from '#shared/model/seat.ts';
import { openSeatDialog } from './seat-dialog-store.ts';
import { leaveAndTell } from './tell-seat-change.ts';

/** What can be done with the selected seat as a whole. */
export function SeatMenu({ seat }: { readonly seat: Seat }): ReactElement {
  return (
    <Menu
      align="end"
      items={itemsFor(seat)}
      trigger={<IconButton edits label="More for this seat" icon={<Ellipsis />} />}
    />
  );
}

function itemsFor(seat: Seat): readonly MenuItem[] {
  const seatId = seat.id;
  const seated = seat.personId !== null;
  const command = (id: Parameters<typeof runCommand>[0]) => () => void runCommand(id);
  const onMap: readonly MenuItem[] = [
    { id: 'report', label: 'Add a report', shortcut: 'N', onSelect: command('seat.addReport') },
    { id: 'vacant', label: 'Add a vacant seat', shortcut: 'V', onSelect: command('seat.addVacant') },
    'separator',
    ...(seated
      ? ([
          { id: 'left', label: 'Left the partner today', onSelect: () => void leaveAndTell(seatId) },
        ] satisfies readonly MenuItem[])
      : []),
    {
      id: 'succeed',
      label: seated ? 'Successor …' : 'Somebody moves here …',
      onSelect: () => openSeatDialog({ kind: 'succeed', seatId }),
    },
    { id: 'swap', label: 'Swap seats …', onSelect: () => openSeatDialog({ kind: 'swap', seatId }) },
    ...(seated
      ? ([
          { id: 'vacate', label: 'Make the seat vacant', onSelect: command('seat.vacate') },
        ] satisfies readonly MenuItem[])
      : []),
    { id: 'tray', label: 'Put into the tray', onSelect: command('seat.toTray') },
  ];
  const inTray: readonly MenuItem[] = [
    {
      id: 'top',
      label: 'Put on the map at the top',
      onSelect: () => void run(putOnMap, { seatId, managerSeatId: null }),
    },
  ];
  const ofPerson: readonly MenuItem[] = seated
    ? [
        'separator',
        { id: 'plan', label: 'Individual plan', shortcut: 'I', onSelect: command('plan.individual') },
        { id: 'history', label: 'History of this person', onSelect: command('person.history') },
        'separator',
        {
          id: 'held',
          label: 'Save what we hold about this person (PDF) …',
          onSelect: command('person.heldPdf'),
        },
        {
          id: 'erase',
          label: 'Erase this person for good …',
          danger: true,
          onSelect: command('person.erase'),
        },
      ]
    : [];
  return [
    ...(seat.onMap ? onMap : inTray),
    ...ofPerson,
    'separator',
    { id: 'delete', label: 'Delete', shortcut: 'Delete', danger: true, onSelect: command('seat.delete') },
  ];
}
