import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { askToErase } from './erase-store.ts';
import { saveReport } from './save-report.ts';

/** The selected person, where it is one; also one who left. */
function onlyPerson(): PersonId | null {
  const { seatIds, personId } = useSelection.getState();
  if (personId !== null) return personId;
  const [only, ...others] = [...seatIds];
  return only === undefined || others.length > 0 ? null : (currentState().seat.get(only)?.personId ?? null);
}

registerCommand('person.held', {
  mayRun: () => onlyPerson() !== null,
  run: () => {
    const personId = onlyPerson();
    return personId === null ? undefined : saveReport(personId);
  },
});
registerCommand('person.erase', {
  mayRun: () => !useDocument.getState().readOnly && onlyPerson() !== null,
  run: () => {
    const personId = onlyPerson();
    if (personId !== null) askToErase(personId);
  },
});
