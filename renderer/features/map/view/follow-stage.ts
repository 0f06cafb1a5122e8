import { useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { PartnerId, SeatId } from '#shared/model/id.ts';
import type { Stage } from '../scene/scene.ts';
import { fitAgain, isWhole, mapControl, panBy, showsWholeAgain } from './map-control.ts';
import { startMotion } from './motion-store.ts';

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
/** More cards than this jump: gliding would cost more time than it explains. */
const MOST_GLIDING = 6_000;
let shownPartner: PartnerId | null = null;
let jump = false;

/** The next change of places is where the user dropped something: nothing glides. */
export function jumpOnce(): void {
  jump = true;
}

/**
 * Places changed: keeps the card that the user works on where it is on the screen, and lets all others glide to their new places.
 */
export function followStage(before: Stage, now: Stage): void {
  const { partnerId } = useDocument.getState();
  const samePartner = partnerId === shownPartner;
  shownPartner = partnerId;
  const jumps = jump;
  jump = false;
  if (!samePartner || before.order.length === 0 || jumps) return;
  const control = mapControl();
  const from = control?.viewport();
  // A map that was shown whole is shown whole again; else what the user works on stays where it is on the screen.
  if (showsWholeAgain()) fitAgain();
  else if (control !== null && !(isWhole() && otherRoom(before, now))) {
    const shift = anchorShift(before, now);
    const { zoom } = control.viewport();
    if (shift.x !== 0 || shift.y !== 0) panBy(-shift.x * zoom, -shift.y * zoom);
  }
  const to = control?.viewport();
  if (from === undefined || to === undefined) return;
  if (reducedMotion.matches || now.order.length > MOST_GLIDING) return;
  const starts = new Map<SeatId, { x: number; y: number }>();
  for (const [id, place] of now.places) {
    const old = before.places.get(id);
    if (old === undefined) continue;
    // Where the card is on the screen now, in the map units of the view to come.
    const x = (old.x * from.zoom + from.x - to.x) / to.zoom;
    const y = (old.y * from.zoom + from.y - to.y) / to.zoom;
    if (Math.abs(x - place.x) > 0.5 || Math.abs(y - place.y) > 0.5) starts.set(id, { x, y });
  }
  if (starts.size > 0) startMotion(starts);
}

/** The pane has another size: it shows the map as at its opening once it knows. */
function otherRoom(before: Stage, now: Stage): boolean {
  const [a, b] = [before.arrangement.room, now.arrangement.room];
  return a?.width !== b?.width || a?.height !== b?.height;
}

/** How far the anchor moved, if it is on the map before and after. */
function anchorShift(before: Stage, now: Stage): { readonly x: number; readonly y: number } {
  const anchor = anchorOf(before, now);
  const old = anchor === null ? undefined : before.places.get(anchor);
  const place = anchor === null ? undefined : now.places.get(anchor);
  if (old === undefined || place === undefined) return { x: 0, y: 0 };
  return { x: place.x - old.x, y: place.y - old.y };
}

/** The card that the user works on, or its manager when the card itself was moved; null when both were placed by hand. */
function anchorOf(before: Stage, now: Stage): SeatId | null {
  const { focusSeatId } = useSelection.getState();
  if (focusSeatId === null) return null;
  const moved = (id: SeatId): boolean => before.byHand.has(id) || now.byHand.has(id);
  const manager = now.hierarchy.managerOf(focusSeatId);
  if (!moved(focusSeatId) && before.hierarchy.managerOf(focusSeatId) === manager) return focusSeatId;
  return manager === null || moved(manager) ? null : manager;
}
