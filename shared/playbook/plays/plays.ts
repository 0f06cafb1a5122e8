import { closingPlays } from './closing-plays.ts';
import { openingPlays } from './opening-plays.ts';
import type { Play, PlayKind } from './play.ts';

/** Every play, in the order in which plays are offered when nothing else tells them apart. */
export const plays: readonly Play[] = [...openingPlays, ...closingPlays];

const byKind: ReadonlyMap<PlayKind, Play> = new Map(plays.map((play) => [play.kind, play]));

/** The play of a kind. */
export function playOf(kind: PlayKind): Play {
  const play = byKind.get(kind);
  if (play === undefined) throw new Error(`no play ${kind}`); // a test holds the list against `playKinds`
  return play;
}
