import { create } from 'zustand';
import type { Viewport } from '#shared/layout/geometry.ts';
import type { Lens } from '#shared/layout/lens.ts';
import type { PartnerId, SeatId } from '#shared/model/id.ts';
import type { LineKind } from '#shared/model/line.ts';

/** A line that is being drawn: by drag from a handle, or by keyboard. */
export type LineDraft = {
  readonly from: SeatId;
  /** The card that the line would end at. */
  readonly to: SeatId | null;
  /** Set when the other end is chosen and only the kind is missing: where the menu opens, in pane pixels. */
  readonly askKindAt: { readonly x: number; readonly y: number } | null;
};

export const mapShapes = ['chart', 'power'] as const;
export type MapShape = (typeof mapShapes)[number];

/** What the user chose to see on the map. Session data: lives as long as the window, per partner where it names seats. */
export type MapStore = {
  readonly lens: Lens;
  /** Cards stand by who reports to whom, or by influence and support. */
  readonly shape: MapShape;
  readonly hiddenKinds: ReadonlySet<LineKind>;
  /** Draws every line at once; else only what carries the answer, and the lines of who is pointed at or selected. */
  readonly allLines: boolean;
  /** Values of the lens that stay in full colour; empty = all. */
  readonly filter: ReadonlySet<string>;
  readonly collapsed: ReadonlySet<SeatId>;
  /** The partner whose branches were folded for the room that there is. */
  readonly foldedFor: PartnerId | null;
  /** The folded branches of partners that were left, so that a map comes back as it was. */
  readonly foldsOf: ReadonlyMap<PartnerId, ReadonlySet<SeatId>>;
  readonly focusOn: SeatId | null;
  readonly lineDraft: LineDraft | null;
  /** Null until the user opens or folds it: then it is open while nobody is on the map. */
  readonly trayOpen: boolean | null;
  /** Last viewport of each partner, so that the map comes back as it was left. */
  readonly viewports: ReadonlyMap<PartnerId, Viewport>;
};

export const useMap = create<MapStore>(() => ({
  lens: 'support',
  shape: 'chart',
  hiddenKinds: new Set(),
  allLines: false,
  filter: new Set(),
  collapsed: new Set(),
  foldedFor: null,
  foldsOf: new Map(),
  focusOn: null,
  lineDraft: null,
  trayOpen: null,
  viewports: new Map(),
}));

/** Colours the map by something else; a filter of the old lens goes. */
export function setLens(lens: Lens): void {
  useMap.setState({ lens, filter: new Set() });
}

/** Shows or hides one kind of line. */
export function toggleKind(kind: LineKind): void {
  useMap.setState(({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind) }));
}

/** Adds a value of the lens to the filter or takes it out. */
export function toggleFilter(key: string): void {
  useMap.setState(({ filter }) => ({ filter: toggled(filter, key) }));
}

/** Shows all values of the lens in full colour again. */
export function clearFilter(): void {
  useMap.setState({ filter: new Set() });
}

/** Hides or shows what is below these seats: all are collapsed unless all are already. */
export function toggleCollapsed(seatIds: readonly SeatId[]): void {
  useMap.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    const open = seatIds.some((id) => !collapsed.has(id));
    for (const id of seatIds) {
      if (open) next.add(id);
      else next.delete(id);
    }
    return { collapsed: next };
  });
}

/** Opens the branches of these seats. */
export function expand(seatIds: readonly SeatId[]): void {
  useMap.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    for (const id of seatIds) next.delete(id);
    return next.size === collapsed.size ? {} : { collapsed: next };
  });
}

/** Shows one person's neighbourhood only; null shows everybody. */
export function focusOnSeat(seatId: SeatId | null): void {
  useMap.setState({ focusOn: seatId });
}

/** Begins a line; the other end and the kind are chosen next. */
export function startLine(from: SeatId): void {
  useMap.setState({ lineDraft: { from, to: null, askKindAt: null } });
}

/** Moves the free end of the line that is being drawn. */
export function aimLine(to: SeatId | null): void {
  useMap.setState(({ lineDraft }) =>
    lineDraft === null || lineDraft.to === to ? {} : { lineDraft: { ...lineDraft, to } },
  );
}

/** The other end is chosen: asks for the kind at this place of the pane. */
export function askKind(to: SeatId, at: { readonly x: number; readonly y: number }): void {
  useMap.setState(({ lineDraft }) =>
    lineDraft === null ? {} : { lineDraft: { ...lineDraft, to, askKindAt: at } },
  );
}

/** Gives up the line that is being drawn. */
export function dropLine(): void {
  useMap.setState({ lineDraft: null });
}

/** Keeps where the user left the map of a partner; null lets it be shown as at its opening, in whatever room there is then. */
export function rememberViewport(partnerId: PartnerId, viewport: Viewport | null): void {
  useMap.setState(({ viewports: before }) => {
    const viewports = new Map(before);
    if (viewport === null) viewports.delete(partnerId);
    else viewports.set(partnerId, viewport);
    return { viewports };
  });
}

/** Keeps which branches of a partner are folded, as another one is opened. */
export function rememberFolds(partnerId: PartnerId): void {
  useMap.setState(({ foldsOf, collapsed }) => ({ foldsOf: new Map(foldsOf).set(partnerId, collapsed) }));
}

/** Forgets what named seats of another partner. */
export function forgetSeats(): void {
  useMap.setState({ collapsed: new Set(), focusOn: null, lineDraft: null, filter: new Set() });
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
