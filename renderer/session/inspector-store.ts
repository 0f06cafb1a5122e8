import { create } from 'zustand';
import { focusInside } from './focus-inside.ts';
import { showInspector } from './panels.ts';
import { selectSeats } from './selection-store.ts';
import { focusHome, takeFocus } from '#renderer/ui/focus.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { RatingKind } from '#shared/model/rating.ts';
import { rememberSection } from './sections-store.ts';

/** What the inspector shows open, and which field is to be focused next. Session data. */
type PersonStore = {
  /** The rating that is open to be changed; one at a time keeps the panel calm. */
  readonly openRating: RatingKind | null;
  /** The seat whose name is to be edited as soon as it is shown; null when nobody asked. */
  readonly nameWantedFor: SeatId | null;
  /** The seat whose field for a new line is to be focused; null when nobody asked. */
  readonly lineWantedFor: SeatId | null;
};

export const usePersonStore = create<PersonStore>(() => ({
  openRating: null,
  nameWantedFor: null,
  lineWantedFor: null,
}));

/** Opens a rating with its values and its evidence. */
export function openRating(kind: RatingKind): void {
  usePersonStore.setState({ openRating: kind });
}

/** Opens a rating and gives the keyboard to its values, or to the evidence that is still to be said. */
export function editRating(kind: RatingKind, asksHow: boolean): void {
  openRating(kind);
  focusInside(`[data-rating="${kind}"]`, asksHow ? 'textarea' : '[data-choices] [tabindex="0"]');
}

export function closeRating(): void {
  usePersonStore.setState({ openRating: null });
}

/**
 * Asks the inspector to put the cursor into the name of this seat's person (or the title of a vacant seat). Enter and Escape
 * there give the keyboard back.
 */
export function wantName(seatId: SeatId): void {
  cameFrom = document.activeElement;
  showInspector();
  usePersonStore.setState({ nameWantedFor: seatId });
}

/** The cursor is in the name now. */
export function nameShown(): void {
  usePersonStore.setState({ nameWantedFor: null });
}

let cameFrom: Element | null = null;

/** Gives the keyboard back to where it was when the name was asked for, such as the map; once. */
export function returnFocus(): void {
  const back = cameFrom;
  cameFrom = null;
  if (!takeFocus(back)) focusHome();
}

/** Selects a seat and asks the inspector to put the cursor into the field for a new line. */
export function wantLines(seatId: SeatId): void {
  showInspector();
  rememberSection('lines', true);
  selectSeats([seatId]);
  usePersonStore.setState({ lineWantedFor: seatId });
}

/** The cursor is in the field for a new line now. */
export function lineShown(): void {
  usePersonStore.setState({ lineWantedFor: null });
}
