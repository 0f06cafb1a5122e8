import { revealOnMap, revealPerson } from './show-on-map.ts';
import { focusInside } from './focus-inside.ts';
import { showInspector } from './panels.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { selectSeats } from './selection-store.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { RatingKind } from '#shared/model/rating.ts';
import { ratingOf } from '#shared/reading/ratings.ts';
import { editRating, wantLines } from './inspector-store.ts';
import { rememberSection } from './sections-store.ts';

/** Opens a rating of a person with its evidence, and gives it the keyboard. */
export function showRating(personId: PersonId, kind: RatingKind): void {
  showInspector();
  revealPerson(personId);
  rememberSection('ratings', true);
  editRating(kind, (ratingOf(currentState(), personId, kind)?.values.length ?? 0) > 0);
}

/** A vacant seat is shown to be filled; one that reports in a circle with its reporting line. */
export function showSeat(seatId: SeatId): void {
  if (currentState().seat.get(seatId)?.personId === null) {
    showInspector();
    selectSeats([seatId]);
    focusInside(`[data-fill-seat="${seatId}"]`, 'input');
  } else wantLines(seatId);
  revealOnMap(seatId);
}
