import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectSeats } from '#renderer/document/selection-store.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { selectShown } from './row-actions.ts';

// In the table: the rows that are shown. Elsewhere: everybody on the map.
registerCommand('edit.selectAll', {
  mayRun: () => useDocument.getState().partnerId !== null,
  run: () => {
    if (useNavigation.getState().tab === 'people') selectShown();
    else selectSeats([...currentState().seat.values()].filter((seat) => seat.onMap).map(({ id }) => id));
  },
});

export { PeopleTab } from './PeopleTab.tsx';
