import { useDocument } from '#renderer/document/document-store.ts';
import { mapState, useWhatIf } from '#renderer/session/what-if-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { whoMatters } from '#shared/rules/campaign/who-matters.ts';

/** Who matters depends on the whole map, so that it waits until nothing was changed for so long, in milliseconds. */
const CALM_MS = 150;

let seats: readonly SeatId[] = [];

/** The seats of those who matter most as they were found last, first first. */
export function currentMatters(): readonly SeatId[] {
  return seats;
}

/** Finds who matters at once, as when another partner is opened. */
export function findMatters(): void {
  const state = mapState();
  const found = whoMatters(state, useDocument.getState().today).flatMap((id) => seatOf(state, id)?.id ?? []);
  if (found.length !== seats.length || found.some((id, index) => id !== seats[index])) seats = found;
}

/** Finds who matters again a moment after a change, and tells when it is somebody else; the returned function stops. */
export function followMatters(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const find = (): void => {
    const before = seats;
    findMatters();
    if (seats !== before) onChange();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(find, CALM_MS);
  };
  const stops = [
    useDocument.subscribe((now, before) => {
      if (now.state !== before.state || now.today !== before.today) soon();
    }),
    useWhatIf.subscribe(soon),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
