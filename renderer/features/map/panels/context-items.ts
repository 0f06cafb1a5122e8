import { commandItem } from '#renderer/commands/command-item.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { MenuItem } from '#renderer/ui/menu-item.ts';
import type { CommandId } from '#shared/commands/command-list.ts';

const ofCards: readonly (CommandId | 'separator')[] = [
  'seat.edit',
  'seat.addReport',
  'seat.addBeside',
  'seat.addVacant',
  'touch.new',
  'line.start',
  'map.focus',
  'map.pathsIn',
  'seat.collapse',
  'separator',
  'person.support5',
  'person.support4',
  'person.support3',
  'person.support2',
  'person.support1',
  'separator',
  'whatIf.personGone',
  'seat.left',
  'seat.succeed',
  'seat.swap',
  'person.merge',
  'seat.vacate',
  'seat.toTray',
  'seat.delete',
];
const ofLines: readonly (CommandId | 'separator')[] = ['seat.edit', 'seat.delete'];
const ofMap: readonly (CommandId | 'separator')[] = [
  'seat.addTop',
  'seat.addVacant',
  'view.find',
  'separator',
  'map.whatIf',
  'map.fit',
  'map.tidy',
  'edit.selectAll',
];

/** What a right click on the map offers: for the selected cards, the selected line, or the empty map. */
export function contextItems(): readonly MenuItem[] {
  const { seatIds, lineId } = useSelection.getState();
  const ids = lineId !== null ? ofLines : seatIds.size > 0 ? ofCards : ofMap;
  return ids.map((id) => (id === 'separator' ? id : commandItem(id, { danger: id === 'seat.delete' })));
}
