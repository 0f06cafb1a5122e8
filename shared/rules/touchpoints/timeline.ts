import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Touchpoint, TouchpointKind } from '../../model/touchpoint.ts';
import { monthText } from '../../reading/calendar.ts';
import { derive } from '../../reading/derive.ts';

/** Which contacts are wanted; null = all. */
export type TimelineFilter = {
  readonly personId: PersonId | null;
  readonly colleagueId: string | null;
  readonly kind: TouchpointKind | null;
};

/** The contacts of one month, latest first. */
export type TimelineMonth = {
  /** `YYYY-MM`; empty for contacts without a date. */
  readonly month: string;
  readonly label: string;
  readonly touches: readonly Touchpoint[];
};

const sorted = derive((touchpoints: Table<'touchpoint'>): readonly Touchpoint[] =>
  [...touchpoints.values()].sort(latestFirst),
);

function latestFirst(a: Touchpoint, b: Touchpoint): number {
  if (a.on !== b.on) return (a.on ?? '') < (b.on ?? '') ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** The contacts of a partner by month, latest first, no more contacts than given (method, section 7). */
export function timelineOf(
  state: PartnerState,
  filter: TimelineFilter,
  most = Number.POSITIVE_INFINITY,
): { readonly months: readonly TimelineMonth[]; readonly count: number } {
  const found = sorted(state.touchpoint).filter((touch) => fits(touch, filter));
  const months: { month: string; label: string; touches: Touchpoint[] }[] = [];
  for (const touch of found.slice(0, most)) {
    const month = touch.on?.slice(0, 7) ?? '';
    const last = months.at(-1);
    if (last?.month === month) last.touches.push(touch);
    else months.push({ month, label: labelOf(touch.on), touches: [touch] });
  }
  return { months, count: found.length };
}

function labelOf(on: IsoDate | null): string {
  return on === null ? 'Without a date' : monthText(on);
}

function fits(touch: Touchpoint, { personId, colleagueId, kind }: TimelineFilter): boolean {
  return (
    (personId === null || touch.personIds.some((id) => id === personId)) &&
    (colleagueId === null || touch.colleagueIds.some((id) => id === colleagueId)) &&
    (kind === null || touch.kind === kind)
  );
}
