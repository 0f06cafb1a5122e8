import type { HistoryItem } from '#shared/history/entry.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays, localDate, weekdayText } from '#shared/reading/calendar.ts';

/** A row of the list: a day, or what happened on it. */
export type ListRow =
  | { readonly kind: 'day'; readonly day: IsoDate; readonly label: string }
  | { readonly kind: 'entry'; readonly item: HistoryItem };

/** The entries under their days, in the order given. A clock that was put back may bring a day twice. */
export function rowsByDay(items: readonly HistoryItem[], today: IsoDate): readonly ListRow[] {
  const rows: ListRow[] = [];
  let last: IsoDate | null = null;
  for (const item of items) {
    const day = localDate(new Date(item.at));
    if (day !== last) rows.push({ kind: 'day', day, label: dayLabel(day, today) });
    last = day;
    rows.push({ kind: 'entry', item });
  }
  return rows;
}

function dayLabel(day: IsoDate, today: IsoDate): string {
  const text = weekdayText(day);
  if (day === today) return `Today, ${text}`;
  return day === addDays(today, -1) ? `Yesterday, ${text}` : text;
}
