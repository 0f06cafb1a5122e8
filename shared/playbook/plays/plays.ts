import { closingPlays } from './closing-plays.ts';
import { openingPlays } from './opening-plays.ts';
import type { Play, PlayKind, PlayStep } from './play.ts';

/** Every play, in the order in which plays are offered when nothing else tells them apart. */
export const plays: readonly Play[] = [...openingPlays, ...closingPlays];

const byKind: ReadonlyMap<PlayKind, Play> = new Map(plays.map((play) => [play.kind, play]));

/** The play of a kind. */
export function playOf(kind: PlayKind): Play {
  const play = byKind.get(kind);
  if (play === undefined) throw new Error(`no play ${kind}`); // a test holds the list against `playKinds`
  return play;
}

const stepBySlot: ReadonlyMap<string, PlayStep> = new Map(
  plays.flatMap(({ kind, steps }) => steps.map((step) => [slotOf(kind, step.id), step] as const)),
);

/** The slot of the lines of a step. */
export function slotOf(kind: PlayKind, step: string): string {
  return `${kind}.${step}`;
}

/** Whether a line is one of our own team: nothing is asked of the person whose line it is. */
export function isTeamSlot(slot: string): boolean {
  return stepBySlot.get(slot)?.team !== undefined;
}
