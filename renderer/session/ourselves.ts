import { hasLeft } from '#shared/reading/people.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { fold } from '#shared/text/fold.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

/** The user, where there is a colleague of that name; else nobody. */
export function ourselves(state: PartnerState): readonly ColleagueId[] {
  const { userName, today } = useDocument.getState();
  const name = fold(userName.trim());
  if (name === '') return [];
  // Of several of that name the one with the least id, whatever the order of the rows.
  const [first] = [...state.colleague.values()]
    .filter((colleague) => !hasLeft(colleague, today) && fold(colleague.name.trim()) === name)
    .map(({ id }) => id)
    .sort();
  return first === undefined ? [] : [first];
}
