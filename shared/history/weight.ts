import type { PersonId } from '../model/id.ts';
import { decides } from '../rules/people/decides.ts';
import { isKeyPlayer } from '../rules/people/key-player.ts';
import type { Difference } from './comparison.ts';
import type { Look } from './look.ts';

/**
 * How much a difference matters. First by what happened, then by whom it happened to:
 *
 * - 60 somebody left; 50 support or influence changed, and 5 more for each value up or down; 40 somebody joined, or a promise was broken;
 * - 30 an alliance or a conflict, or a role in decisions; 25 coverage, or another manager or seat; 20 an influence, what was decided or
 *   done of the plan, a contact, a promise kept; 15 another rating, an objective; 10 something new to do or promised, a seat; 8 another
 *   proof of the same rating; 5 anything else; 0 a card that was put elsewhere on the map.
 * - 40 more for a key player and 20 more for somebody who decides or approves, at either moment; of several people the one counts
 *   who counts most. For what weighs 10 or less, a quarter of that.
 */
export function weightOf(look: Look, difference: Difference, people: readonly PersonId[]): number {
  const base = weightOfKind(difference);
  const standing = Math.max(0, ...people.map((id) => standingOf(look, id)));
  if (base === 0) return 0;
  return base + (base > 10 ? standing : standing / 4);
}

function weightOfKind(difference: Difference): number {
  switch (difference.kind) {
    case 'left':
      return 60;
    case 'joined':
      return 40;
    case 'rated':
      return weightOfRating(difference);
    case 'line':
      return difference.line === 'ally' || difference.line === 'conflict' ? 30 : 20;
    case 'moved':
      return difference.personId === null ? 10 : 25;
    case 'promise':
      return { broken: 40, kept: 20, made: 10, reopened: 10 }[difference.what];
    case 'decided':
      return 20;
    case 'action':
      return difference.what === 'done' ? 20 : 10;
    case 'objective':
      return difference.what === 'done' ? 20 : 15;
    case 'contact':
      return difference.what === 'held' ? 20 : 10;
    case 'seat':
      return 10;
    case 'other':
      return 5;
    case 'placed':
      return 0;
  }
}

function weightOfRating({ rating, direction, steps }: Extract<Difference, { kind: 'rated' }>): number {
  if (direction === 'proof') return 8;
  if (rating === 'support' || rating === 'influence') return 50 + 5 * Math.abs(steps);
  if (rating === 'role') return 30;
  return rating === 'coverage' ? 25 : 15;
}

function standingOf({ earlier, later }: Look, id: PersonId): number {
  const states = [earlier, later];
  const isKey = states.some((state) => isKeyPlayer(state, id));
  const isDecider = states.some((state) => decides(state, id));
  return (isKey ? 40 : 0) + (isDecider ? 20 : 0);
}
