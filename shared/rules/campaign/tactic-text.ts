import { influencersOf } from '../people/influence-reach.ts';
import { joinedTo } from '../people/joined-to.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { dateText, daysBetween, weekdayText } from '../../reading/calendar.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { nameOf } from '../../reading/people.ts';
import { announcedIn } from '../../text/announced.ts';
import { listed } from '../../text/wording.ts';
import type { Draft } from './draft.ts';
import { fieldOf } from './field.ts';
import { colleagueText, fillTactic, moveText, windowText } from './line-text.ts';
import { ourCaseOf } from './our-case.ts';
import { managersAbove, mayBeAsked } from './may-be-asked.ts';
import type { Ground } from './subject.ts';

/** What a line says that is a tactic, and what is said beside it. `use` is what it does with the objectives of the person. */
export function tacticParts(
  state: PartnerState,
  draft: Draft,
  ground: Ground,
  { use, date }: { readonly use: string; readonly date: IsoDate },
): readonly string[] {
  return [
    tacticText(state, draft),
    use === '' ? pickUpText(state, draft, ground) : use,
    afterText(draft, ground, date),
    caseText(state, draft, ground),
    aboutText(state, draft),
    stanceText(state, draft),
  ];
}

/** How a tactic leaves it to whoever advises us. */
const restClause = '; if {decider} advises against it, let it rest for now';

/** The tactic that was given, with its names. */
export function tacticText(state: PartnerState, { subject, given }: Draft): string {
  if (given?.tactic === undefined) return moveText('none', {});
  const { personId, target } = subject;
  const { text } = given.tactic;
  const adviser = text.includes(restClause) ? given.named.via.at(-1) : undefined;
  const leftOn = adviser === undefined ? null : (state.person.get(adviser)?.leftOn ?? null);
  if (adviser === undefined || !target) return fillTactic(state, personId, text, given.named);
  // Whose yes is needed is not left alone on the word of one person.
  const next = nextTo(state, personId, adviser, given.named.today);
  const other = nameOf(state, adviser);
  const otherwise =
    leftOn === null
      ? moveText('second-way', {
          other,
          person: nameOf(state, personId),
          next: next === null ? 'somebody else' : nameOf(state, next),
        })
      : moveText('no-rest', {
          other,
          day: weekdayText(leftOn),
          next: next === null ? 'somebody who stays' : nameOf(state, next),
        });
  return `${fillTactic(state, personId, text.replace(restClause, ''), given.named)} ${otherwise}`;
}

/** Who else can say how to approach somebody: of those who are joined to them whoever we know, is not against us and stays, the strongest line first. */
function nextTo(state: PartnerState, personId: PersonId, adviser: PersonId, today: IsoDate): PersonId | null {
  const { byId } = fieldOf(state, today);
  const joined = [
    ...influencersOf(state, personId).map((step) => step.personId),
    ...joinedTo(state, personId),
  ];
  return (
    joined.find(
      (id) =>
        id !== adviser &&
        // What somebody advises is not asked again of those who report to the one whom it is about.
        !managersAbove(state, id).includes(personId) &&
        byId.get(id)?.known === true &&
        state.person.get(id)?.leftOn === null &&
        mayBeAsked(state, id, today),
    ) ?? null
  );
}

/** Where a talk goes on that answers nothing and of whose person nothing is known but the last contact, if that is no longer ago than ratings are reviewed. */
function pickUpText(state: PartnerState, { subject, given }: Draft, { today }: Ground): string {
  const { personId, strategy, known, facts } = subject;
  const [partner] = state.partner.values();
  const last = touchesOf(state, personId).find(({ on }) => on !== null && on <= today);
  if (
    !known ||
    strategy.strategy === 'monitor' ||
    given?.tactic === undefined ||
    given.tactic.internal === true
  )
    return '';
  if (
    facts.agenda === 'known' ||
    facts.objection !== 'unknown' ||
    facts.wish !== 'none' ||
    facts.position !== 'other'
  )
    return '';
  if (last === undefined || last.on === null || partner === undefined) return '';
  if (daysBetween(last.on, today) > partner.reviewIntervalDays) return '';
  const text = announcedIn(last.summary, last.on, today);
  if (text !== '') return moveText('announced', { text, day: dateText(last.on) });
  return moveText('pick-up', {
    kind: touchpointKindLabels[last.kind].toLowerCase(),
    day: dateText(last.on),
  });
}

/** Where a target is met only when the decision has been: nothing is asked for it any more. */
function afterText({ subject, given }: Draft, { window }: Ground, date: IsoDate): string {
  if (!subject.target || window === undefined || window.on === null || date <= window.on) return '';
  return given?.tactic?.internal === true ? '' : moveText('after-decision', { window: windowText(window) });
}

/** Whom to ask about somebody to whom no way is good. */
function aboutText(state: PartnerState, { subject, given }: Draft): string {
  const marks = { person: nameOf(state, subject.personId) };
  const { aboutId = null, waitsForAbout = false, buildId = null } = given?.named ?? {};
  if (buildId !== null) return moveText('build-way', { ...marks, other: nameOf(state, buildId) });
  if (aboutId === null) return '';
  return moveText(waitsForAbout ? 'hear-about' : 'ask-about', { ...marks, other: nameOf(state, aboutId) });
}

/** What speaks for us with somebody who is to be won: what others of weight want too. */
function caseText(state: PartnerState, { subject, stage }: Draft, { today }: Ground): string {
  const found = stage === 'win' && !subject.after ? ourCaseOf(state, today) : null;
  if (found === null || !subject.known || !found.personIds.includes(subject.personId)) return '';
  const others = found.personIds.filter((id) => id !== subject.personId).map((id) => nameOf(state, id));
  const marks = { words: found.words, others: listed(others, 2) };
  return moveText(others.length === 1 ? 'our-case-one' : 'our-case', marks);
}

/** What to do about a stance that nobody rated, without asking anybody for it who is asked nothing else for the person. */
function stanceText(state: PartnerState, { subject, given }: Draft): string {
  if (!subject.strategy.findOutFirst) return '';
  const marks = { person: nameOf(state, subject.personId) };
  // One can listen only in a talk: without a way in there is none yet.
  if (!subject.known) {
    const opens = given !== null && (given.named.via.length > 0 || given.path === 'colleague');
    return opens ? moveText('stance-talk', marks) : '';
  }
  const colleagueId = given?.named.colleagueId ?? null;
  return colleagueId === null
    ? moveText('stance-team', marks)
    : moveText('stance-colleague', { ...marks, colleague: colleagueText(state, colleagueId) });
}
