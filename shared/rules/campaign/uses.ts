import type { Move } from '../../playbook/plan/moves.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, daysBetween } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import type { Draft } from './draft.ts';
import { matterOf, objectivesOf, objectivesSpokenOf } from './known.ts';
import { moveText } from './line-text.ts';
import { toMind } from './room.ts';
import type { Ground } from './subject.ts';

/** Tactics that put something into the hands of the person: it shows what it is good for. In all others there is a talk to open. */
const handsOver = /^(?:Build|Give|Lay|Leave|Put|Send|Share|Show|Write)\b/;

/** What is done with the objectives of a person in each kind of line; null = they have no place in it. */
function moveOf({ subject, kind, given }: Draft): Move | null {
  switch (kind) {
    case 'debt':
    case 'promise':
      return 'serves';
    case 'meeting':
      return 'use-meeting';
    case 'tactic':
      if (!subject.known) return 'use-first';
      // One thing is given: what was asked for.
      if (given?.tactic?.applies.wish !== undefined) return null;
      if (subject.strategy.strategy === 'monitor') return null;
      if (subject.strategy.strategy === 'neutralize') return 'use-against';
      return handsOver.test(given?.tactic?.text ?? '') ? 'use-show' : 'use-talk';
    case 'leaving':
    case 'follow-up':
    case 'takes-on':
    case 'after-leaver':
    case 'favours':
      return null;
  }
}

/**
 * The lines in which the objectives of their person are used, one for each person (campaign, section 2, point 5): the line whose tactic quotes
 * them, else the first by its day that has a place for them.
 */
export function draftsThatUse(
  state: PartnerState,
  rows: readonly { readonly draft: Draft; readonly date: IsoDate }[],
  ground: Ground,
): ReadonlySet<Draft> {
  const chosen = new Map<PersonId, { readonly draft: Draft; readonly order: string }>();
  for (const { draft, date } of rows) {
    const { personId, strategy } = draft.subject;
    if (strategy.strategy === 'monitor' || objectivesOf(state, personId) === '') continue;
    const quotes = quotesItself(state, draft, ground);
    if (!quotes && (moveOf(draft) === null || isInside(draft))) continue;
    const order = `${quotes ? 0 : 1} ${date}`;
    const best = chosen.get(personId);
    if (best === undefined || order < best.order) chosen.set(personId, { draft, order });
  }
  return new Set([...chosen.values()].map(({ draft }) => draft));
}

/** Whether the tactic of a line quotes what the person wants, and is said in it. */
function quotesItself(
  state: PartnerState,
  { subject: { personId }, kind, given }: Draft,
  { meetings, today }: Ground,
): boolean {
  const text = given?.tactic?.text ?? '';
  const quotes =
    text.includes('{agenda}') ||
    (text.includes('{matter}') && matterOf(state, personId, today) === `“${objectivesOf(state, personId)}”`);
  const attending = meetings.get(personId)?.personIds ?? [];
  return (
    quotes && (kind === 'tactic' || (kind === 'meeting' && toMind(state, personId, attending).length === 0))
  );
}

/** Whether nothing of a line is said to the person. */
function isInside({ kind, given }: Draft): boolean {
  return kind === 'tactic' && given?.tactic?.internal === true;
}

/**
 * What a line does with the objectives of its person; where they are old, or matter and nobody noted when they were said, with the question
 * whether they still hold. A debt is settled before anything is asked, and a first talk asks for nothing.
 */
export function textOfUse(state: PartnerState, draft: Draft, ground: Ground): string {
  const { personId } = draft.subject;
  const agenda = objectivesOf(state, personId);
  const move = moveOf(draft);
  if (agenda === '' || move === null) return '';
  const attending = ground.meetings.get(personId)?.personIds ?? [];
  const quoted = quotesItself(state, draft, ground);
  const asks =
    draft.kind === 'tactic'
      ? draft.subject.known
      : draft.kind === 'meeting' && toMind(state, personId, attending).length === 0;
  const check = asks ? checkText(state, draft, ground.today) : '';
  if (quoted) return check === '' ? '' : moveText('check-quoted', {});
  return moveText(move, { agenda, person: nameOf(state, personId), check });
}

function checkText(state: PartnerState, { subject: { personId, target } }: Draft, today: IsoDate): string {
  const on = objectivesSpokenOf(state, personId, today);
  if (on === null) return target || isKeyPlayer(state, personId) ? moveText('check', {}) : '';
  const [partner] = state.partner.values();
  return daysBetween(on, today) > (partner?.reviewIntervalDays ?? 0)
    ? moveText('check-old', { day: dateText(on) })
    : '';
}
