import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { showHistoryOf } from '#renderer/session/history-store.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { openVersionDialog } from './versions/dialog-store.ts';

registerCommand('person.history', {
  mayRun: () => partnerInView() !== null && chosenPerson() !== null,
  run: () => {
    const personId = chosenPerson();
    if (personId !== null) showHistoryOf(personId);
  },
});

/** The one person who is selected, also one who left; null for nobody and for several. */
function chosenPerson(): PersonId | null {
  const { seatIds, personId } = useSelection.getState();
  const [seatId, ...others] = seatIds;
  if (seatId === undefined || others.length > 0) return personId;
  return currentState().seat.get(seatId)?.personId ?? null;
}

registerCommand('version.new', {
  mayRun: () => partnerInView() !== null && !useDocument.getState().readOnly,
  run: () => {
    // What is being typed belongs to the version.
    leaveField();
    openVersionDialog({ kind: 'new', lastCommand: null });
  },
});
