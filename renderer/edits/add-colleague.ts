import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { colleagueByName } from '#shared/edit/colleagues/add-colleague.ts';
import { newColleague } from '#shared/edit/colleagues/colleague-edits.ts';
import type { Change } from '#shared/model/change.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import { run } from './run.ts';

/** The colleague of this name, and what makes a new one (`first` of `run`): for an edit that names the colleague, in one step of undo. */
export function colleagueOf(
  name: string,
): { readonly id: ColleagueId; readonly first: readonly Change[] } | null {
  const found = colleagueByName(currentState(), name, newId<ColleagueId>());
  return found === null ? null : { id: found.id, first: found.changes };
}

/** The colleague of this name, added when nobody is called so; null when the name is empty or it could not be saved. */
export async function addColleague(name: string): Promise<ColleagueId | null> {
  const found = colleagueByName(currentState(), name, newId<ColleagueId>());
  if (found === null || found.changes.length === 0) return found?.id ?? null;
  return (await run(newColleague, { id: found.id, name })) ? found.id : null;
}
