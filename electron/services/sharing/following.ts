import { subjectKey } from '#electron/db/thread/sharing-protocol.ts';
import type { SharedLevel } from '#shared/ipc/sharing-types.ts';
import { OF_ALL_PARTNERS } from '#shared/merge/payload.ts';
import type { WorkspaceNotes } from './kept-connection.ts';

type Levels = Readonly<Record<string, SharedLevel>>;
type Notes = Pick<WorkspaceNotes, 'levels' | 'followed' | 'devices'>;

/** After the user has chosen a level; where nothing was taken meanwhile, all of it is taken again. */
export function notesAtLevel(notes: WorkspaceNotes, partnerId: string, level: SharedLevel): WorkspaceNotes {
  // What is chosen goes out with what all partners have in common.
  const told = Object.entries(notes.told).filter(([key]) => !key.startsWith(subjectKey(OF_ALL_PARTNERS, '')));
  return {
    ...notes,
    levels: { ...notes.levels, [partnerId]: level },
    followed: notes.followed.filter((id) => id !== partnerId),
    told: Object.fromEntries(told),
    devices: notes.levels[partnerId] === 'not' ? withNothingMerged(notes.devices) : notes.devices,
  };
}

/** As if nothing of what they sent had been merged, so that all of it is merged again. */
export function withNothingMerged(devices: WorkspaceNotes['devices']): WorkspaceNotes['devices'] {
  return Object.fromEntries(Object.entries(devices).map(([id, seen]) => [id, { ...seen, merged: {} }]));
}

/** What the user has chosen: what only came with a colleague's snapshot is no choice of theirs. */
export function chosenLevels({ levels, followed }: Pick<Notes, 'levels' | 'followed'>): Levels {
  return Object.fromEntries(Object.entries(levels).filter(([id]) => !followed.includes(id)));
}

/**
 * The levels that change because of what colleagues have chosen since: where nobody here has chosen one, a partner goes no further than the furthest
 * of those who did. It is never raised so, but for one that is shared again by those who had stopped.
 */
export function followedLevels({ levels, followed, devices }: Notes): Levels {
  const changed: Record<string, SharedLevel> = {};
  for (const id of followed) {
    const now = levels[id];
    const furthest = furthestOf(devices, id);
    if (now === undefined || furthest === null || furthest === now) continue;
    if (now === 'not' || furthest === 'not' || now === 'everything') changed[id] = furthest;
  }
  return changed;
}

/** Null where no colleague has said anything. */
function furthestOf(devices: Notes['devices'], id: string): SharedLevel | null {
  const told = Object.values(devices).map(({ shares }) => shares[id]);
  return (['everything', 'facts', 'not'] as const).find((level) => told.includes(level)) ?? null;
}

/** By partner, who has stopped sharing it. */
export function stoppedBy(devices: Notes['devices']): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, shares } of Object.values(devices))
    for (const [id, level] of Object.entries(shares)) if (level === 'not') (found[id] ??= []).push(name);
  return found;
}
