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
import type { AgendaItem } from '#shared/rules/agenda/agenda.ts';
import { addDays, onWorkingDay, weekdayText } from '#shared/reading/calendar.ts';
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

/** The days to which something can be moved, counted from today; never a weekend. */
function days(item: AgendaItem, today: IsoDate): readonly MenuItem[] {
  const tomorrow = addDays(today, 1);
  const next = onWorkingDay(tomorrow);
  const choices = [
    [next === tomorrow ? 'Tomorrow' : 'Next working day', next],
    ['In 3 days', onWorkingDay(addDays(today, 3))],
    ['In a week', onWorkingDay(addDays(today, 7))],
    ['In 2 weeks', onWorkingDay(addDays(today, 14))],
    ['In 30 days', onWorkingDay(addDays(today, 30))],
  ] as const;
  return [
    { heading: 'Move to' },
    ...choices
      .filter(([, to], index) => choices.findIndex(([, other]) => other === to) === index)
      .map(([label, to]) => ({
        id: label,
        label: `${label}: ${weekdayText(to).replace(/ \d{4}$/, '')}`,
        onSelect: () => void postpone(item, to),
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
