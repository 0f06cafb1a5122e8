import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { listed } from '../../text/wording.ts';
import { managerOf } from '../people/introducers.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import { knownBy } from '../people/known-by.ts';
import { reachOf } from '../people/influence-reach.ts';
import type { Draft } from './draft.ts';
import { heirsOf } from './heirs.ts';
import { moveText, type Marks } from './line-text.ts';
import { leaverBehind } from './second-line.ts';
import type { Ground } from './subject.ts';

/** Most people who are named in a hand-over. */
const MOST_NAMED = 4;

/** What is settled with somebody who leaves, and to whom they introduce us. */
export function handOverText(
  state: PartnerState,
  { subject, on, askedFor }: Draft,
  { today }: Ground,
  marks: Marks,
): string[] {
  const { personId } = subject;
  const day = on === null ? 'soon' : weekdayText(on);
  // Of whom advice is asked, no introduction is: one of the two, never both.
  const reached = subject.against
    ? []
    : reachedBy(state, personId, today).filter((id) => !askedFor.includes(id));
  // Whom we know needs no introduction, but a word from the leaver on why it goes on.
  const isKnown = (id: PersonId): boolean => knownBy(state, id, today).length > 0;
  const named = (ids: readonly PersonId[]): string => listed(ids.map((id) => nameOf(state, id)));
  const strangers = reached.filter((id) => !isKnown(id));
  const friends = reached.filter(isKnown);
  return [
    moveText('hand-over', { ...marks, day }),
    strangers.length === 0 ? '' : moveText('hand-over-reached', { ...marks, reached: named(strangers) }),
    friends.length === 0 || !isSupportive(valueOf(state, personId, 'support'))
      ? ''
      : moveText('hand-over-word', { ...marks, reached: named(friends) }),
  ];
}

/** Whom somebody influences directly, those with weight whom we know least first: there an introduction is worth most. */
function reachedBy(state: PartnerState, personId: PersonId, today: Ground['today']): readonly PersonId[] {
  return reachOf(state, personId, today)
    .filter(({ via }) => via.length === 0)
    .map(({ personId: id, weight }) => ({
      id,
      order: (isKeyPlayer(state, id) ? 0 : 10) + (knownBy(state, id, today).length === 0 ? 0 : 1) - weight,
    }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
    .slice(0, MOST_NAMED);
}

/** What somebody takes on of whoever leaves. */
export function takesOnText(state: PartnerState, { subject, on }: Draft, marks: Marks): string {
  return moveText('takes-on', {
    ...marks,
    leaver: leaverName(state, subject.inherits?.leaverId ?? null),
    day: on === null ? 'their last day' : weekdayText(on),
  });
}

/** What somebody is shown whose yes hangs on whoever leaves. */
export function afterLeaverText(
  state: PartnerState,
  { subject, on }: Draft,
  ground: Ground,
  marks: Marks,
): string {
  const leaverId = leaverBehind(state, subject, ground)?.personId ?? null;
  const heirId = leaverId === null ? null : heirBelow(state, leaverId, subject.personId, ground.today);
  return [
    moveText('after-leaver', {
      ...marks,
      leaver: leaverName(state, leaverId),
      day: on === null ? 'then' : weekdayText(on),
    }),
    heirId === null ? '' : moveText('after-leaver-until', { heir: nameOf(state, heirId) }),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Who could be called until somebody takes over from a leaver: of the supporters who can take on what they did, who worked for them first. */
function heirBelow(
  state: PartnerState,
  leaverId: PersonId,
  toldId: PersonId,
  today: Ground['today'],
): PersonId | null {
  const heirs = [...heirsOf(state, today)]
    .filter(([id, { leaverId: of }]) => of === leaverId && id !== toldId)
    .map(([id]) => id);
  return heirs.find((id) => managerOf(state, id) === leaverId) ?? heirs[0] ?? null;
}

function leaverName(state: PartnerState, leaverId: PersonId | null): string {
  return leaverId === null ? 'whoever leaves' : nameOf(state, leaverId);
}
