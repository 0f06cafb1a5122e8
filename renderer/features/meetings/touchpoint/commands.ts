import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { selectedPeople } from '#renderer/session/select-person.ts';
import { openQuickEntry } from '#renderer/session/quick-entry-store.ts';

registerCommand('touch.new', {
  mayRun: () => !useDocument.getState().readOnly,
  run: () => {
    const personIds = selectedPeople();
    openQuickEntry(personIds.length === 0 ? {} : { personIds });
  },
});
