import { hasLeft } from '#shared/reading/people.ts';
import { hidePaths, showPaths, usePathsShown, pathsTo } from '#renderer/session/paths-shown.ts';
import { registerCommand, type CommandHandler } from '#renderer/commands/commands.ts';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { askMoments } from './compare/dialog-store.ts';
import { alignCommands, aligned, alignments } from './input/align.ts';
import { place, tidy } from './view/map-edits.ts';
import { focusOnSeat, startLine, toggleCollapsed, useMap } from './state/map-store.ts';
import { stepChange, useComparison } from '#renderer/session/comparison-store.ts';
import {
  addAssumption,
  askWhichColleague,
  leaveWhatIf,
  mapState,
  startWhatIf,
  useWhatIf,
} from '#renderer/session/what-if-store.ts';
import { currentScene, toggleAllBranches } from './scene/scene-store.ts';
import { fitMap, mapControl, zoomBy, zoomToSeats, ZOOM_STEP } from './view/map-control.ts';

const isShown = (): boolean => mapControl() !== null;
const isOpen = (): boolean => useDocument.getState().partnerId !== null;
const isComparing = (): boolean => useComparison.getState().shown !== null;
const canEdit = (): boolean => isOpen() && !useDocument.getState().readOnly;
const selected = (): readonly SeatId[] => [...useSelection.getState().seatIds];
const focused = (): SeatId | null => useSelection.getState().focusSeatId;
const handlers: Partial<Record<CommandId, CommandHandler>> = {
  'map.fit': { mayRun: isShown, run: () => fitMap() },
  'map.zoomToSelection': {
    mayRun: () => isShown() && selected().length > 0,
    run: () => zoomToSeats(selected()),
  },
  'map.zoomIn': { mayRun: isShown, run: () => zoomBy(ZOOM_STEP) },
  'map.zoomOut': { mayRun: isShown, run: () => zoomBy(1 / ZOOM_STEP) },
  'map.tidy': { mayRun: () => isShown() && canEdit() && currentScene().stage.byHand.size > 0, run: tidy },
  'map.power': {
    mayRun: isShown,
    run: () => {
      useMap.setState(({ shape }) => ({ shape: shape === 'power' ? 'chart' : 'power', focusOn: null }));
      fitMap();
    },
  },
  'map.branches': {
    mayRun: () => isShown() && useMap.getState().focusOn === null,
    run: () => {
      toggleAllBranches();
      fitMap();
    },
  },
  'map.focus': {
    mayRun: () => isShown() && (focused() !== null || useMap.getState().focusOn !== null),
    run: toggleNeighbourhood,
  },
  'map.pathsIn': {
    mayRun: () => usePathsShown.getState().personId !== null || personWithPaths() !== null,
    run: () => {
      const personId = personWithPaths();
      if (usePathsShown.getState().personId !== null) hidePaths();
      else if (personId !== null) showPaths(personId);
    },
  },
  'map.whatIf': {
    mayRun: () => isOpen() && (isShown() || currentState().seat.size > 0),
    run: () => (useWhatIf.getState().on ? leaveWhatIf() : startWhatIf()),
  },
  'map.compare': { mayRun: () => isOpen() && currentState().seat.size > 0, run: askMoments },
  'compare.next': { mayRun: isComparing, run: () => stepChange(1) },
  'compare.previous': { mayRun: isComparing, run: () => stepChange(-1) },
  'whatIf.personGone': {
    mayRun: () => isOpen() && personInFocus() !== null,
    run: () => {
      const personId = personInFocus();
      if (personId !== null) addAssumption({ kind: 'person-gone', personId });
    },
  },
  'whatIf.colleagueGone': {
    mayRun: () =>
      isOpen() &&
      currentState().seat.size > 0 &&
      [...mapState().colleague.values()].some((colleague) => !hasLeft(colleague, currentToday())),
    run: askWhichColleague,
  },
  'seat.collapse': {
    mayRun: () =>
      isShown() && selected().some((id) => currentScene().stage.hierarchy.childrenOf(id).length > 0),
    run: () =>
      toggleCollapsed(selected().filter((id) => currentScene().stage.hierarchy.childrenOf(id).length > 0)),
  },
  'line.start': {
    mayRun: () => isShown() && canEdit() && focused() !== null,
    run: () => {
      const from = focused();
      if (from !== null) startLine(from);
    },
  },
};

for (const [id, handler] of Object.entries(handlers)) registerCommand(id as CommandId, handler); // keys of the record above
for (const id of alignCommands) {
  registerCommand(id, {
    mayRun: () => isShown() && canEdit() && placed().length > 1,
    run: () => place(aligned(currentScene().stage.places, placed(), alignments[id])),
  });
}

/** The selected seats that have a card on the map. */
function placed(): readonly SeatId[] {
  const { places } = currentScene().stage;
  return selected().filter((id) => places.has(id));
}

/** Who sits on the focused seat as the map shows it; null for nobody. */
function personInFocus(): PersonId | null {
  const seatId = focused();
  return seatId === null ? null : (mapState().seat.get(seatId)?.personId ?? null);
}

/** The person of the focused seat, if there is a path in; null else. */
function personWithPaths(): PersonId | null {
  const personId = personInFocus();
  return personId !== null && pathsTo(mapState(), personId).length > 0 ? personId : null;
}

function toggleNeighbourhood(): void {
  const { focusOn } = useMap.getState();
  focusOnSeat(focusOn === null ? focused() : null);
  fitMap();
}
