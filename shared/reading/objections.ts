import type { IsoDate, PersonId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import { derive } from './derive.ts';

/** Under which key a brief keeps what the user wrote about a person in one of its parts. */
export function personTextKey(personId: PersonId, part: string): string {
  return `${personId}.${part}`;
}

/** What the user wrote about somebody's objections for a meeting. */
export type Objection = { readonly briefId: string; readonly on: IsoDate; readonly text: string };

const byKey = derive((briefs: Table<'meeting_brief'>): ReadonlyMap<string, readonly Objection[]> => {
  const found = new Map<string, Objection[]>();
  for (const { id, on, edits } of briefs.values())
    for (const [key, words] of Object.entries(edits)) {
      const text = words.trim();
      if (on === null || text === '' || !key.endsWith('.objections')) continue;
      const others = found.get(key);
      if (others === undefined) found.set(key, [{ briefId: id, on, text }]);
      else others.push({ briefId: id, on, text });
    }
  for (const list of found.values())
    list.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.briefId > b.briefId ? -1 : 1));
  return found;
});

/** What somebody objected by what was noted for meetings, the last meeting first. Cached. */
export function objectionsOf(state: PartnerState, personId: PersonId): readonly Objection[] {
  return byKey(state.meeting_brief).get(personTextKey(personId, 'objections')) ?? none;
}

const none: readonly Objection[] = [];
