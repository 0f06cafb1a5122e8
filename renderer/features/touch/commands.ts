import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/document/selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { openQuickEntry } from './quick-entry-store.ts';

/** The people in the selected seats, or somebody without a seat who is selected. */
function selectedPeople(): readonly PersonId[] {
  const { seatIds, personId } = useSelection.getState();
  const { seat, person } = currentState();
  const ids = personId === null ? [...seatIds].map((id) => seat.get(id)?.personId ?? null) : [personId];
  return ids.filter((id) => id !== null && person.get(id)?.leftOn === null) as readonly PersonId[]; // null was filtered out
}

registerCommand('touch.new', {
  mayRun: () => !useDocument.getState().readOnly,
  run: () => {
    const personIds = selectedPeople();
    openQuickEntry(personIds.length === 0 ? {} : { personIds });
  },
});
