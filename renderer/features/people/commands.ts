import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { askToMerge } from '#renderer/session/merge-people-store.ts';
import { selectedPeople } from '#renderer/session/select-person.ts';
import { enterView } from '#renderer/session/enter.ts';
import { partnerInView, useNavigation } from '#renderer/session/navigation.ts';
import { selectSeats } from '#renderer/session/selection-store.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { PersonId } from '#shared/model/id.ts';
import { lookalikes } from '#shared/reading/lookalikes.ts';
import { selectShown } from './rows/row-actions.ts';

/** The views of the tab People beside the table, by command. */
const views: readonly (readonly [CommandId, string])[] = [
  ['view.champions', 'champions'],
  ['view.adoption', 'adoption'],
  ['view.orientation', 'orientation'],
  ['view.knowing', 'known'],
  ['view.photos', 'photos'],
];

for (const [id, view] of views)
  registerCommand(id, { mayRun: () => partnerInView() !== null, run: () => enterView('people', view) });

// In the table: the rows that are shown. Elsewhere: everybody on the map.
registerCommand('edit.selectAll', {
  mayRun: () => useDocument.getState().partnerId !== null,
  run: () => {
    if (useNavigation.getState().tab === 'people') selectShown();
    else selectSeats([...currentState().seat.values()].filter((seat) => seat.onMap).map(({ id }) => id));
  },
});

/** Two who are chosen together, or one and who looks like the same person; null for anything else. */
function pairToMerge(): { readonly one: PersonId; readonly other: PersonId } | null {
  const [one, other, ...more] = selectedPeople();
  if (one === undefined || more.length > 0) return null;
  if (other !== undefined) return { one, other };
  const alike = lookalikes(currentState()).find((pair) => pair.kept === one || pair.other === one);
  return alike === undefined ? null : { one, other: alike.kept === one ? alike.other : alike.kept };
}

// They are compared side by side before anything is merged.
registerCommand('person.merge', {
  mayRun: () => {
    const { partnerId, readOnly } = useDocument.getState();
    return partnerId !== null && !readOnly && pairToMerge() !== null;
  },
  run: () => {
    const pair = pairToMerge();
    if (pair !== null) askToMerge(pair);
  },
});
