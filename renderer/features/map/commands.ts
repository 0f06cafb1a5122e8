import { registerCommand, type CommandHandler } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { selectSeats, useSelection } from '#renderer/document/selection-store.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { SeatId } from '#shared/model/id.ts';
import { supports } from '#shared/model/value-sets.ts';
import { addPerson, deleteSelected, putIntoTray, rateSupport, tidy, vacate } from './edits.ts';
import { focusOnSeat, startLine, toggleCollapsed, useMap } from './map-store.ts';
import { currentScene } from './scene/scene-store.ts';
import { fitMap, keepInView, mapControl, zoomToSeats } from './view/map-control.ts';
import { openInspector } from './view/open-inspector.ts';
import { openMapSearch } from './view/search-focus.ts';

const isShown = (): boolean => mapControl() !== null;
const isOpen = (): boolean => useDocument.getState().partnerId !== null;
const canEdit = (): boolean => isOpen() && !useDocument.getState().readOnly;
const selected = (): readonly SeatId[] => [...useSelection.getState().seatIds];
const focused = (): SeatId | null => useSelection.getState().focusSeatId;
const hasPeople = (): boolean => {
  const { seat } = useDocument.getState().state;
  return selected().some((id) => seat.get(id)?.personId !== null && seat.has(id));
};

const handlers: Partial<Record<CommandId, CommandHandler>> = {
  'map.fit': { mayRun: isShown, run: () => fitMap() },
  'map.zoomToSelection': {
    mayRun: () => isShown() && selected().length > 0,
    run: () => zoomToSeats(selected()),
  },
  'map.search': { mayRun: isShown, run: openMapSearch },
  'map.tidy': { mayRun: () => isShown() && canEdit() && anyPlaced(), run: tidy },
  'map.focus': {
    mayRun: () => isShown() && (focused() !== null || useMap.getState().focusOn !== null),
    run: toggleNeighbourhood,
  },
  'edit.selectAll': { mayRun: isShown, run: () => selectSeats(currentScene().stage.order) },
  'seat.addReport': {
    mayRun: () => canEdit() && focused() !== null,
    run: () => addAndShow(focused()),
  },
  'seat.addTop': { mayRun: canEdit, run: () => addAndShow(null) },
  'seat.edit': {
    mayRun: () => focused() !== null || useSelection.getState().lineId !== null,
    run: openInspector,
  },
  'seat.vacate': { mayRun: () => canEdit() && hasPeople(), run: () => vacate(selected()) },
  'seat.toTray': {
    mayRun: () =>
      canEdit() && selected().some((id) => useDocument.getState().state.seat.get(id)?.onMap === true),
    run: () => putIntoTray(selected()),
  },
  'seat.delete': {
    mayRun: () => canEdit() && (selected().length > 0 || useSelection.getState().lineId !== null),
    run: deleteSelected,
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
supports.forEach((support, index) => {
  registerCommand(`person.support${String(index + 1)}` as CommandId, {
    // person.support1 to 5 are in the list of commands
    mayRun: () => canEdit() && hasPeople(),
    run: () => rateSupport(selected(), support),
  });
});

function anyPlaced(): boolean {
  for (const seat of useDocument.getState().state.seat.values()) if (seat.x !== null) return true;
  return false;
}

async function addAndShow(managerSeatId: SeatId | null): Promise<void> {
  await addPerson(managerSeatId);
  const added = focused();
  if (added === null) return;
  keepInView(added);
  openInspector();
}

function toggleNeighbourhood(): void {
  const { focusOn } = useMap.getState();
  focusOnSeat(focusOn === null ? focused() : null);
  fitMap();
}
