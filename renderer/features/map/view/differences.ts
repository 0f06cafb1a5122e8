import { placesOf, type ComparedMap } from '#shared/layout/compared-map.ts';
import {
  differenceShapes,
  type DifferenceShape,
  type MeasureLabel,
} from '#shared/layout/difference-shapes.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import { shownSeat } from '#shared/layout/map-lines.ts';
import type { MapSign } from '#shared/layout/map-signs.ts';
import type { SeatId } from '#shared/model/id.ts';
import { goToChange, shownChanges, useComparison } from '#renderer/session/comparison-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { clearSelection, useSelection } from '#renderer/session/selection-store.ts';
import type { Stage } from '../scene/scene.ts';
import { currentScene, reveal } from '../scene/scene-store.ts';
import { fitMap, mapControl, zoomToRects } from './map-control.ts';
import { useView } from './view-store.ts';

/** What the map draws of a comparison now. */
export type DrawnDifferences = {
  readonly shapes: readonly DifferenceShape[];
  /** How much larger than at zoom 1 labels are, in map units. */
  readonly scale: number;
  readonly currentId: string | null;
};

/** Below this zoom labels have no words. */
const WORDED = 0.45;
/** Labels are never smaller than at this zoom. */
const LEAST_ZOOM = 0.8;

type Known = {
  readonly map: ComparedMap;
  readonly stage: Stage;
  readonly signs: ReadonlySet<MapSign>;
  readonly scale: number;
  readonly words: boolean;
  readonly shapes: readonly DifferenceShape[];
};
let known: Known | null = null;

/** The differences that the map draws at a zoom, or null; shapes are kept while the view only moves. */
export function drawnDifferences(zoom: number, measure: MeasureLabel): DrawnDifferences | null {
  const { shown, signs, currentId } = useComparison.getState();
  if (shown === null) {
    known = null;
    return null;
  }
  const { stage } = currentScene();
  const { map } = shown;
  const words = zoom >= WORDED;
  // In steps, so that shapes need not be made for every frame of a zoom.
  const scale = 2 ** (Math.ceil(Math.log2(Math.max(1, LEAST_ZOOM / zoom)) * 4) / 4);
  if (
    known === null ||
    known.map !== map ||
    known.stage !== stage ||
    known.signs !== signs ||
    known.scale !== scale ||
    known.words !== words
  ) {
    const { hierarchy, ghosts } = stage;
    const places = new Map<SeatId, Rect>([...stage.places, ...ghosts]);
    const isShown = (id: SeatId): boolean => places.has(id);
    const shownAs = (id: SeatId): SeatId | null => shownSeat(hierarchy, isShown, id);
    const shapes = differenceShapes(map, { places, shownAs, signs, scale, words, measure });
    known = { map, stage, signs, scale, words, shapes };
  }
  return { shapes: known.shapes, scale, currentId };
}

/**
 * Keeps the difference that stands out in view and its people selected while the map is mounted; who is selected on the map lets their
 * first difference stand out. The returned function stops.
 */
export function followDifferences(): () => void {
  let seen: string | null = null;
  const look = (): void => {
    const store = useComparison.getState();
    if (store.currentId === seen) return;
    seen = store.currentId;
    const current = shownChanges(store).find(({ change }) => change.id === seen);
    if (current === undefined) return;
    const [person] = current.change.people;
    if (person === undefined) clearSelection();
    else selectPerson(person);
    const ids = placesOf(current);
    for (const id of ids) reveal(id);
    const { places, ghosts } = currentScene().stage;
    zoomToRects(ids.flatMap((id) => places.get(id) ?? ghosts.get(id) ?? []));
  };
  look();
  const stops = [
    useComparison.subscribe((now, before) => {
      look();
      if (now.shown === null || before.shown !== null || now.currentId !== null) return;
      // The panel takes room from the map first.
      requestAnimationFrame(() => requestAnimationFrame(() => fitMap()));
    }),
    // The view can only be moved once the map has its size.
    useView.subscribe((now, before) => {
      if (!now.ready || before.ready) return;
      seen = null;
      look();
    }),
    useSelection.subscribe(({ focusSeatId }, before) => {
      const store = useComparison.getState();
      if (store.shown === null || focusSeatId === null || focusSeatId === before.focusSeatId) return;
      const about = shownChanges(store).filter((shown) => placesOf(shown).includes(focusSeatId));
      const [first] = about;
      if (first === undefined || about.some(({ change }) => change.id === store.currentId)) return;
      seen = first.change.id; // the user looks there already
      goToChange(seen);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Gives the keyboard back to the map. */
export function focusMap(): void {
  mapControl()?.takeFocus();
}
