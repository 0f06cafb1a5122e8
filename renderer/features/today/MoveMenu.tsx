import { run } from '#renderer/edits/run.ts';
import { CalendarClock } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { postponeAgendaItem } from '#shared/edit/agenda/agenda-edits.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { AgendaItem } from '#shared/rules/agenda/agenda-item.ts';
import { moveDays } from '#shared/rules/agenda/move-days.ts';
import { weekdayText } from '#shared/reading/calendar.ts';
import { MoveDialog } from './MoveDialog.tsx';

/** Moves one thing that is due to another day: the usual ones at once, any other in a dialog. */
export function MoveMenu({ item }: { readonly item: AgendaItem }): ReactElement {
  const today = useDocument((store) => store.today);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton size="s" edits label={`Move to another day: ${item.text}`} icon={<CalendarClock />} />
        }
        items={() => [
          ...days(item, today),
          'separator',
          { id: 'other', label: 'Another day …', onSelect: () => setAsking(true) },
        ]}
      />
      {asking && (
        <MoveDialog
          item={item}
          today={today}
          onMove={(to) => void postpone(item, to)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function days(item: AgendaItem, today: IsoDate): readonly MenuItem[] {
  return [
    { heading: 'Move to' },
    ...moveDays(item.country, today).map(({ label, on }) => ({
      id: label,
      label: `${label}: ${weekdayText(on).replace(/ \d{4}$/, '')}`,
      onSelect: () => void postpone(item, on),
    })),
  ];
}

async function postpone(item: AgendaItem, to: IsoDate): Promise<void> {
  if (!(await run(postponeAgendaItem, { ...item, to }, { of: item.partnerId }))) return;
  toast({
    title: `Moved to ${weekdayText(to)}`,
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'agenda',
  });
}
