import type { KeyboardEvent } from 'react';
import { hidePaths, stepPath, usePathsShown } from '#renderer/session/paths-shown.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { clearSelection, selectSeats, toggleSeat, useSelection } from '#renderer/session/selection-store.ts';
import { toScreen } from '#shared/layout/geometry.ts';
import { walkTree, type Direction } from '#shared/layout/walk.ts';
import type { SeatId } from '#shared/model/id.ts';
import { place } from '../view/map-edits.ts';
import {
  aimLine,
  askKind,
  clearFilter,
  dropLine,
  focusOnSeat,
  useMap,
  type LineDraft,
} from '../state/map-store.ts';
import { leaveComparison, useComparison } from '#renderer/session/comparison-store.ts';
import { leaveWhatIf, useWhatIf } from '#renderer/session/what-if-store.ts';
import { currentScene } from '../scene/scene-store.ts';
import { rateByDigit } from './rate-by-digit.ts';
import { fitMap, keepInView, mapControl } from '../view/map-control.ts';

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** How far Alt and an arrow key move a card, in map units. */
const NUDGE = 16;

/**
 * The keys of the map that are not commands: walking, choosing the other end of a line, Esc. What is handled here is
 * marked, so that the shortcuts of commands do not answer too.
 */
export function onMapKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  if (handled(event)) event.preventDefault();
}

function handled(event: KeyboardEvent): boolean {
  const direction = arrows.get(event.key);
  const { lineDraft } = useMap.getState();
  if (direction !== undefined) {
    if (lineDraft !== null) aim(lineDraft, direction);
    else if (usePathsShown.getState().personId !== null)
      stepPath(direction === 'up' || direction === 'left' ? -1 : 1);
    else if (event.altKey) nudge(direction);
    else walk(direction, event.shiftKey);
    return true;
  }
  if (lineDraft !== null && lineDraft.askKindAt === null && event.key === 'Enter') {
    if (lineDraft.to !== null) askKind(lineDraft.to, screenOf(lineDraft.to));
    return true;
  }
  if (!event.altKey && lineDraft === null && rateByDigit(event.key)) return true;
  switch (event.key) {
    case '=': // the key of + without Shift on many layouts
      void runCommand('map.zoomIn');
      return true;
    case '0':
      fitMap();
      return true;
    case 'Home':
      stepTo(currentScene().stage.hierarchy.roots[0] ?? null, false);
      return true;
    case 'z':
      void runCommand('edit.undo');
      return true;
    case 'Z':
      void runCommand('edit.redo');
      return true;
    case '/':
      void runCommand('view.find');
      return true;
    case 'Escape':
      return escape(lineDraft);
    default:
      return false;
  }
}

/** Gives up one thing at a time: the line, the paths in, the neighbourhood, the filter, the selection, the comparison, what if. */
function escape(draft: LineDraft | null): boolean {
  const { focusOn, filter } = useMap.getState();
  const { seatIds, lineId } = useSelection.getState();
  if (draft !== null) dropLine();
  else if (usePathsShown.getState().personId !== null) hidePaths();
  else if (focusOn !== null) focusOnSeat(null);
  else if (filter.size > 0) clearFilter();
  else if (seatIds.size > 0 || lineId !== null) {
    stoodAt = useSelection.getState().focusSeatId;
    clearSelection();
  } else if (useComparison.getState().shown !== null) leaveComparison();
  else if (useWhatIf.getState().on) leaveWhatIf();
  else return false;
  return true;
}

/** Where the keyboard stood when Esc gave up the selection: walking goes on from there. Ids are never used twice, so another partner has none of them. */
let stoodAt: SeatId | null = null;

function walk(direction: Direction, extend: boolean): void {
  const { stage } = currentScene();
  const focusSeatId = useSelection.getState().focusSeatId ?? stoodAt;
  const from = focusSeatId !== null && stage.places.has(focusSeatId) ? focusSeatId : null;
  if (from === null) stepTo(stage.hierarchy.roots[0] ?? null, false);
  else stepTo(walkTree(stage.hierarchy, stage.places, from, direction), extend);
}

function stepTo(seatId: SeatId | null, extend: boolean): void {
  if (seatId === null) return;
  if (!extend) selectSeats([seatId]);
  else if (useSelection.getState().seatIds.has(seatId))
    useSelection.setState({ focusSeatId: seatId, lineId: null, personId: null });
  else toggleSeat(seatId);
  keepInView(seatId);
}

function aim(draft: LineDraft, direction: Direction): void {
  const { stage } = currentScene();
  const next = walkTree(stage.hierarchy, stage.places, draft.to ?? draft.from, direction);
  if (next === null) return;
  aimLine(next);
  keepInView(next);
}

function nudge(direction: Direction): void {
  if (useDocument.getState().readOnly) return;
  const { places } = currentScene().stage;
  const dx = direction === 'left' ? -NUDGE : direction === 'right' ? NUDGE : 0;
  const dy = direction === 'up' ? -NUDGE : direction === 'down' ? NUDGE : 0;
  const moved = [...useSelection.getState().seatIds].flatMap((seatId) => {
    const at = places.get(seatId);
    return at === undefined
      ? []
      : [{ seatId, x: Math.round(at.x + at.width / 2 + dx), y: Math.round(at.y + at.height / 2 + dy) }];
  });
  void place(moved);
}

/** Where a card stands in the pane, in CSS pixels; for menus that open there. */
export function screenOf(seatId: SeatId): { readonly x: number; readonly y: number } {
  const at = currentScene().stage.places.get(seatId);
  const control = mapControl();
  if (at === undefined || control === null) return { x: 80, y: 80 };
  const point = toScreen({ x: at.x + at.width / 2, y: at.y + at.height }, control.viewport());
  const { width, height } = control.pane();
  return {
    x: Math.max(12, Math.min(width - 260, point.x)),
    y: Math.max(12, Math.min(height - 260, point.y)),
  };
}
