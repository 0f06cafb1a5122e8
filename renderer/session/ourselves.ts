import { useDocument } from '#renderer/document/document-store.ts';
import { fold } from '#shared/text/fold.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

/** The user, where there is a colleague of that name; else nobody. */
export function ourselves(state: PartnerState): readonly ColleagueId[] {
  const name = fold(useDocument.getState().userName.trim());
  if (name === '') return [];
  for (const { id, name: other, leftOn } of state.colleague.values())
    if (leftOn === null && fold(other.trim()) === name) return [id];
  return [];
}
