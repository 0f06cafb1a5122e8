import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { colleagueByName } from '#shared/edit/colleagues/add-colleague.ts';
import type { ColleagueId } from '#shared/model/id.ts';
import { save } from './save.ts';

/** The colleague of this name, added when nobody is called so; null when the name is empty or it could not be saved. */
export async function addColleague(name: string): Promise<ColleagueId | null> {
  const found = colleagueByName(currentState(), name, newId<ColleagueId>());
  if (found === null || found.changes.length === 0) return found?.id ?? null;
  const written = await save(
    'colleague.add',
    `Add colleague ${name.trim().slice(0, 60)}`,
    () => found.changes,
  );
  return written ? found.id : null;
}
