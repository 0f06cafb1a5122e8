import type { CountryCode } from '../../model/country.ts';
import type { IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import type { PromiseSide } from '../../model/promise.ts';
import { addDays } from '../../reading/calendar.ts';

/** What can be due at a partner; within a day in this order. A step is the first action of a plan line that stands and of which no action was made. */
export const agendaKinds = [
  'meeting',
  'promise',
  'action',
  'step',
  'objective',
  'adjustment',
  'validation',
  'review',
  'cadence',
  'stale',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** One thing that is due at some partner, as the Today view and the calendar file show it. */
export type AgendaItem = {
  /** Stable as long as it is the same thing: kind and row. */
  readonly id: string;
  readonly kind: AgendaKind;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  /** Of the partner, whose holidays count; '' = not said. */
  readonly country: CountryCode | '';
  /** The row that it comes from: of the action, promise, person, partner … */
  readonly rowId: string;
  readonly personIds: readonly PersonId[];
  /** Whom it is about, by name; empty for the partner as a whole. */
  readonly personName: string;
  readonly text: string;
  /** Why it is here, or what belongs to it, in a few words; may be empty. */
  readonly detail: string;
  readonly due: IsoDate;
  /** Local time `HH:MM` of a meeting, or empty. */
  readonly time: string;
  readonly place: string;
  /** The colleague in charge, or empty. */
  readonly colleagueName: string;
  /** Who made the promise; null for everything else. */
  readonly side: PromiseSide | null;
  /** Of the most influential of the people it is about: 0 outside, not rated or nobody, 1 influential, 2 inner circle. */
  readonly weight: 0 | 1 | 2;
};

export const agendaGroups = ['overdue', 'today', 'week', 'later', 'stale'] as const;
/** When something is due, seen from today; stale ratings stand apart, because they were agreed for no day. */
export type AgendaGroup = (typeof agendaGroups)[number];

/** The group of an item: overdue, today, the next seven days, later; or stale. */
export function groupOf(item: AgendaItem, today: IsoDate): AgendaGroup {
  if (item.kind === 'stale') return 'stale';
  if (item.due < today) return 'overdue';
  if (item.due === today) return 'today';
  return item.due <= addDays(today, 7) ? 'week' : 'later';
}

/** How many things are overdue or due today, stale ratings left out: the figure in the sidebar. */
export function dueCount(items: readonly AgendaItem[], today: IsoDate): number {
  return items.filter((item) => item.kind !== 'stale' && item.due <= today).length;
}

/** How many things are overdue at one partner: those that Today shows as overdue. */
export function overdueAt(items: readonly AgendaItem[], today: IsoDate, partnerId: PartnerId): number {
  return items.filter((item) => item.partnerId === partnerId && groupOf(item, today) === 'overdue').length;
}
