import { closingPlays } from './closing-plays.ts';
import { openingPlays } from './opening-plays.ts';
import { teamChannels, type Play, type PlayKind, type PlayStep } from './play.ts';

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

/** How a step of our own team is done, which asks the person whose line it is nothing; null for a step with the person. */
export function teamChannelOf({ internal, toAll }: PlayStep): string | null {
  return internal === true ? teamChannels.inside : toAll === true ? teamChannels.toAll : null;
}

/** Whether a step is a contact of its own with the person: none of our own team. */
export function isContact(step: PlayStep): boolean {
  return teamChannelOf(step) === null;
}

/** Whether a line is a contact of its own with the person whose line it is. */
export function isContactSlot(slot: string): boolean {
  const step = stepBySlot.get(slot);
  return step === undefined || isContact(step);
}

/** Whether a line is one of our own team: nothing is asked of the person whose line it is. */
export function isTeamSlot(slot: string): boolean {
  const step = stepBySlot.get(slot);
  return step !== undefined && teamChannelOf(step) !== null;
}

/** The slots of all steps that ask somebody a favour. */
export const favourSlots: ReadonlySet<string> = new Set(
  plays.flatMap(({ kind, steps }) =>
    steps.filter(({ favour }) => favour === true).map(({ id }) => slotOf(kind, id)),
  ),
);
