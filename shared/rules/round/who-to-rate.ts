import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Seat } from '../../model/seat.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';
import { isKeyInfluence } from '../people/key-player.ts';

/** So many people one goes through in five minutes. */
export const ROUND_SIZE = 12;

/** A level of the chart counts as much as four times the people below. */
const A_LEVEL = 2;
/** More than level, people and title together can say. */
const A_KEY_PLAYER = 1_000;
/** Below this level nobody is far. */
const DEEPEST = 4;
/** Where somebody stands who is not on the map. */
const IN_THE_TRAY = 3;

/** Titles that speak of weight where the chart does not show it, such as a list without managers; each counts as a level. */
const titles: readonly (readonly [weight: number, words: RegExp])[] = [
  [-1, /\b(assistant|trainee|intern|student|assisten\w*|praktikant\w*)\b/iu],
  [3, /\b(ceo|founder|owner|managing director|president|chair\w*|geschäftsführ\w*|inhaber\w*)\b/iu],
  [2, /\b(c[a-z]o|chief|vp|vice president|vorstand|board|partner)\b/iu],
  [1, /\b(director|head|leiter\w*|procurement|purchasing|einkauf\w*)\b/iu],
];

/**
 * Who probably matters of those whose influence or support nobody has rated yet, most first: by level, by how many are below, and by title; key
 * players whose stance is not known before all. At most so many. A guess to begin with, never a rating.
 */
export function whoToRate(state: PartnerState, today: IsoDate, most = ROUND_SIZE): readonly PersonId[] {
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const weightOf = (personId: PersonId): number => {
    const seat = seatOf(state, personId);
    const influence = valueOf(state, personId, 'influence');
    const rated = isKeyInfluence(influence) ? (influence === 'inner-circle' ? 2 : 1) * A_KEY_PLAYER : 0;
    const depth = seat?.onMap === true ? hierarchy.depthOf(seat.id) : IN_THE_TRAY;
    const below = seat === undefined ? 0 : hierarchy.descendantCountOf(seat.id);
    return (
      rated + A_LEVEL * Math.max(0, DEEPEST - depth) + Math.log2(1 + below) + A_LEVEL * titleWeight(seat)
    );
  };
  return presentPeople(state, today)
    .filter(({ id }) => isUnknown(state, id))
    .map(({ id, name }) => ({ id, name, weight: weightOf(id) }))
    .sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Those with weight whose stance nobody has rated yet, most first: what the plan cannot know. */
export function stancesNotKnown(state: PartnerState, today: IsoDate): readonly PersonId[] {
  return whoToRate(state, today, Infinity).filter(
    (id) => isKeyInfluence(valueOf(state, id, 'influence')) && valueOf(state, id, 'support') === null,
  );
}

function isUnknown(state: PartnerState, personId: PersonId): boolean {
  return valueOf(state, personId, 'influence') === null || valueOf(state, personId, 'support') === null;
}

function titleWeight(seat: Seat | undefined): number {
  return titles.find(([, words]) => words.test(seat?.title ?? ''))?.[0] ?? 0;
}
