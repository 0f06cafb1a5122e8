import type { Table } from '#shared/model/partner-state.ts';
import { derive } from '#shared/reading/derive.ts';

/** The departments of a partner's seats, each once, by name; cached by table. */
export const departmentsOf: (seats: Table<'seat'>) => readonly string[] = derive((seats: Table<'seat'>) => {
  const names = new Set<string>();
  for (const seat of seats.values()) if (seat.department !== '') names.add(seat.department);
  return [...names].sort((a, b) => a.localeCompare(b));
});
