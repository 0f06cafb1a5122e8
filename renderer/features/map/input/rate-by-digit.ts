import { run } from '#renderer/edits/run.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectedPeople } from '#renderer/session/select-person.ts';
import { toast } from '#renderer/ui/toast.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { lensLabels, type Lens } from '#shared/layout/lens.ts';
import { ratingDefinitions, ratingKinds, type RatingKind } from '#shared/model/rating.ts';
import { nameOf } from '#shared/reading/people.ts';
import { useMap } from '../state/map-store.ts';

/**
 * A digit rates the selected people by what the map is coloured by: 1 is the first value of the legend. A message says what it did and takes
 * it back. Whether the key was one that rates.
 */
export function rateByDigit(key: string): boolean {
  if (!/^[1-9]$/.test(key)) return false;
  const people = selectedPeople();
  const { lens } = useMap.getState();
  if (people.length === 0 || useDocument.getState().readOnly) return true;
  const kind = ratingOf(lens);
  if (kind === null) {
    toast({
      title: `${lensLabels[lens]} is no rating`,
      description: 'Digits rate what the map is coloured by. Choose a rating under “Colour by”.',
      key: 'rated',
    });
    return true;
  }
  const { label, values, labels } = ratingDefinitions[kind];
  const value = values[Number(key) - 1];
  if (value === undefined) return true;
  const word: Readonly<Record<string, string>> = labels;
  const [first] = people;
  const who =
    people.length > 1 || first === undefined
      ? `${String(people.length)} people`
      : nameOf(currentState(), first);
  void run(ratePeople, { personIds: people, kind, values: [value] }).then((done) => {
    if (!done) return;
    toast({
      title: `${label} of ${who}: ${(word[value] ?? value).toLowerCase()}`,
      action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
      key: 'rated',
    });
  });
  return true;
}

function ratingOf(lens: Lens): RatingKind | null {
  return ratingKinds.find((kind) => kind === lens) ?? null;
}
