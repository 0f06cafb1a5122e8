import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { askToErase, showErasures } from '#renderer/session/erasing.ts';
import { printReport, saveReport } from './save-report.ts';

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
registerCommand('person.heldPdf', {
  mayRun: () => onlyPerson() !== null,
  run: () => {
    const personId = onlyPerson();
    const { partnerId } = useDocument.getState();
    return personId === null || partnerId === null ? undefined : printReport(personId, partnerId);
  },
});
registerCommand('person.erase', {
  mayRun: () => !useDocument.getState().readOnly && onlyPerson() !== null,
  run: () => {
    const personId = onlyPerson();
    if (personId !== null) askToErase(personId);
  },
});
registerCommand('person.erased', { run: () => showErasures(true) });
