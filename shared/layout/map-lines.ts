import type { Hierarchy } from '../graph/hierarchy.ts';
import type { PersonId, SeatId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { LineKind } from '../model/line.ts';
import { derive2 } from '../reading/derive.ts';
import { seatOf } from '../reading/seats.ts';
import { linesThatCount } from '../reading/lines.ts';

/** A line of any kind between two cards. For `reports-to` and `dotted`, `from` is the report. */
export type MapLine = {
  /** Id of the stored row, or of the reporting line of a seat (`reportingLineId`). */
  readonly id: string;
  readonly kind: LineKind;
  readonly from: SeatId;
  readonly to: SeatId;
  /** 1-3; means something for `influences` only. */
  readonly strength: number;
};

const STRONGEST = 3;

/** What may be drawn at rest: second managers and the strongest influence. */
export function isStrong({ kind, strength }: Pick<MapLine, 'kind' | 'strength'>): boolean {
  return kind === 'dotted' || (kind === 'influences' && strength === STRONGEST);
}

/**
 * Whether a line of people is drawn where nobody asked for it: a second manager, and a strong influence on a key player. Conflicts and allies
 * are signs on the cards.
 */
export function isAtRest(line: Pick<MapLine, 'kind' | 'strength'>, onKeyPlayer: boolean): boolean {
  return isStrong(line) && (line.kind === 'dotted' || onKeyPlayer);
}

const stored = derive2((lines: Table<'line'>, seats: Table<'seat'>): readonly MapLine[] => {
  const state = { line: lines, seat: seats } as PartnerState; // the only two tables that are read below
  const found: MapLine[] = [];
  for (const line of linesThatCount(lines).values()) {
    const from = line.kind === 'dotted' ? line.fromSeatId : seatIdOf(state, line.fromPersonId);
    const to = line.kind === 'dotted' ? line.toSeatId : seatIdOf(state, line.toPersonId);
    if (from === null || to === null || from === to) continue;
    if (seats.get(from)?.onMap !== true || seats.get(to)?.onMap !== true) continue;
    found.push({ id: line.id, kind: line.kind, from, to, strength: line.strength });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
});

function seatIdOf(state: PartnerState, personId: PersonId | null): SeatId | null {
  if (personId === null) return null;
  // Rows of the seat table have seat ids.
  return seatOf(state, personId)?.id ?? null;
}

/** The dotted, influence, ally and conflict lines between seats on the map; in the order of their ids. Cached by tables. */
export function storedLines(state: PartnerState): readonly MapLine[] {
  return stored(state.line, state.seat);
}

/** The nearest seat at or above this one that is shown, when a branch is collapsed; null when nothing above is shown. */
export function shownSeat(hierarchy: Hierarchy, isShown: (id: SeatId) => boolean, id: SeatId): SeatId | null {
  for (let at: SeatId | null = id; at !== null; at = hierarchy.managerOf(at)) if (isShown(at)) return at;
  return null;
}
