import type { IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { addDays, dateText, daysBetween, weekdayText } from '../../reading/calendar.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import { knownBy } from '../people/known-by.ts';
import { influencersOf, reachOf } from '../people/influence-reach.ts';
import { joinedTo } from '../people/joined-to.ts';
import { debtsTo, owedBy, owedText, promisedBy } from './debts.ts';
import { dueSoon } from './due-soon.ts';
import type { Draft } from './draft.ts';
import { fieldOf } from './field.ts';
import { objectionOf } from './objection.ts';
import { colleagueText, favoursText, fillTactic, moveText, windowText, type Marks } from './line-text.ts';
import { DAYS_AFTER, lateInputs, type LateInput } from './late-inputs.ts';
import { ourCaseOf } from './our-case.ts';
import { leaverBehind } from './second-line.ts';
import { mayBeAsked } from './may-be-asked.ts';
import { toMind } from './room.ts';
import { textOfUse } from './uses.ts';
import type { Ground } from './subject.ts';

/** Most people who are named in a hand-over. */
const MOST_NAMED = 4;

/** Where a line stands: its day, and whether it is the one that uses the objectives of its person. */
export type Place = { readonly uses: boolean; readonly date: IsoDate };

/**
 * What is to be done, in sentences (campaign, sections 2 to 5): what comes before a tactic, the tactic with its names, what the person is
 * asked for others, and what is known and has to be used.
 */
export function actionText(state: PartnerState, draft: Draft, ground: Ground, place: Place): string {
  const { subject, kind, favours } = draft;
  const marks = { person: nameOf(state, subject.personId) };
  const parts = [
    ...partsOf(state, draft, ground, marks, place),
    awaitedText(state, draft, ground, place.date),
  ];
  if (favours.length > 0 && kind !== 'favours')
    parts.push(moveText('favours-too', { ...marks, favours: favoursText(favours) }));
  return parts.filter((part) => part !== '').join(' ');
}

function partsOf(
  state: PartnerState,
  draft: Draft,
  ground: Ground,
  marks: Marks,
  { uses, date }: Place,
): string[] {
  const { personId } = draft.subject;
  const use = uses ? textOfUse(state, draft, ground) : '';
  switch (draft.kind) {
    case 'debt':
      return [moveText('debt', { ...marks, owed: owedText(debtsTo(state, personId, ground.today)) }), use];
    case 'promise':
      return [
        dueText(state, draft, ground, marks),
        use,
        // An action says what is answered already.
        dueSoon(state, personId, ground.today).some((one) => one.promised)
          ? answerText(state, draft, ground)
          : '',
        containText(draft, marks),
      ];
    case 'favours':
      return [
        draft.on === null
          ? moveText('favours', { ...marks, favours: favoursText(draft.favours) })
          : moveText('in-meeting', {
              day: weekdayText(draft.on),
              move: `ask ${marks.person} ${favoursText(draft.favours)}.`,
            }),
      ];
    case 'leaving':
      return handOver(state, draft, ground, marks);
    case 'takes-on': {
      const { leaverId = null } = draft.subject.inherits ?? {};
      return [
        moveText('takes-on', {
          ...marks,
          leaver: leaverId === null ? 'whoever leaves' : nameOf(state, leaverId),
          day: draft.on === null ? 'their last day' : weekdayText(draft.on),
        }),
      ];
    }
    case 'after-leaver': {
      const leaver = leaverBehind(state, draft.subject, ground);
      return [
        moveText('after-leaver', {
          ...marks,
          leaver: leaver === null ? 'whoever leaves' : nameOf(state, leaver.personId),
          day: draft.on === null ? 'then' : weekdayText(draft.on),
        }),
      ];
    }
    case 'meeting':
      return preparation(state, draft, ground, marks, use);
    case 'tactic':
      return [
        tacticText(state, draft),
        use === '' ? pickUpText(state, draft, ground) : use,
        afterText(draft, ground, date),
        caseText(state, draft, ground),
        aboutText(state, draft, marks),
        stanceText(state, draft),
        containText(draft, marks),
      ];
  }
}

/** So many days after a line may be due what the person has promised us, to be asked for in it. */
const AWAITED_DAYS = 7;

/** What somebody has promised us and is due around the day of their main line, asked for from its day on and called to mind before; never of who is against us, or before others. */
function awaitedText(
  state: PartnerState,
  { subject, slot, kind, given, on }: Draft,
  { meetings }: Ground,
  date: IsoDate,
): string {
  const { personId, against, known } = subject;
  if (slot !== MAIN_SLOT || against || !known || (kind === 'tactic' && given?.tactic?.internal === true))
    return '';
  const attending = meetings.get(personId)?.personIds ?? [];
  if (kind === 'meeting' && toMind(state, personId, attending).length > 0) return '';
  // A meeting is prepared before its day; it is said in it.
  const saidOn = kind === 'meeting' && on !== null ? on : date;
  const [first] = promisedBy(state, personId);
  if (first === undefined || first.due === null || first.due > addDays(saidOn, AWAITED_DAYS)) return '';
  const promise = withoutPoint(first.text);
  if (first.due <= saidOn) return moveText('awaited', { promise });
  return moveText('awaited-soon', {
    promise,
    person: nameOf(state, personId),
    day: weekdayText(first.due),
  });
}

/** What of ours is due: a promise is kept, and what only we have noted is settled. */
function dueText(state: PartnerState, { subject, on }: Draft, { today }: Ground, marks: Marks): string {
  const due = dueSoon(state, subject.personId, today);
  const promised = due.some((one) => one.promised);
  return moveText(promised ? 'promise' : subject.against ? 'open-answer' : 'open-action', {
    ...marks,
    day: on === null ? 'its day' : weekdayText(on),
    owed: owedText(due),
  });
}

/** What is given to somebody who is against us answers what they have said. */
function answerText(state: PartnerState, { subject }: Draft, { today }: Ground): string {
  if (subject.facts.objection === 'unknown') return '';
  return moveText('answer-along', { objection: objectionOf(state, subject.personId, today) });
}

/** How a tactic leaves it to whoever advises us. */
const restClause = '; if {decider} advises against it, let it rest for now';

function tacticText(state: PartnerState, { subject, given }: Draft): string {
  if (given?.tactic === undefined) return moveText('none', {});
  const { personId, target } = subject;
  const { text } = given.tactic;
  const adviser = text.includes(restClause) ? given.named.via.at(-1) : undefined;
  const leftOn = adviser === undefined ? null : (state.person.get(adviser)?.leftOn ?? null);
  if (adviser === undefined || leftOn === null || !target)
    return fillTactic(state, personId, text, given.named);
  // Whose yes is needed is not left alone on the word of somebody who is gone by then.
  const next = nextTo(state, personId, adviser, given.named.today);
  return [
    fillTactic(state, personId, text.replace(restClause, ''), given.named),
    moveText('no-rest', {
      other: nameOf(state, adviser),
      day: weekdayText(leftOn),
      next: next === null ? 'somebody who stays' : nameOf(state, next),
    }),
  ].join(' ');
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
function aboutText(state: PartnerState, { given }: Draft, marks: Marks): string {
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

/** What is done about the weight of somebody who works against us, behind nobody’s back (campaign, section 5). */
function containText({ subject }: Draft, marks: Marks): string {
  if (!subject.strategy.contain) return '';
  return moveText(subject.facts.listeners === 'yes' ? 'room-listeners' : 'room-agenda', marks);
}

function preparation(
  state: PartnerState,
  draft: Draft,
  { meetings, today }: Ground,
  marks: Marks,
  use: string,
): string[] {
  const { personId } = draft.subject;
  const meeting = meetings.get(personId);
  if (meeting === undefined) return [];
  // What is due in the days after is brought along.
  const late = lateInputs(state, { ...meeting, personIds: [personId] }, fieldOf(state, today).calendar);
  const owed = owedBy(state, personId, addDays(meeting.on, DAYS_AFTER)).filter(
    ({ id }) => !late.some((one) => one.owed.id === id),
  );
  const others = toMind(state, personId, meeting.personIds);
  return [
    moveText(meeting.goal === '' ? 'meeting' : 'meeting-goal', {
      ...marks,
      kind: touchpointKindLabels[meeting.kind].toLowerCase(),
      day: weekdayText(meeting.on),
      goal: withoutPoint(meeting.goal),
    }),
    introductionText(state, draft, marks),
    owed.length === 0 ? '' : moveText('bring', { owed: owedText(owed) }),
    ...lateText(late),
    use,
    // What is asked between two is not asked before others.
    others.length > 0
      ? ''
      : moveText('room', {
          move: draft.given?.tactic === undefined ? moveText('room-first', marks) : tacticText(state, draft),
        }),
    others.length === 0
      ? ''
      : moveText('not-in-the-room', {
          ...marks,
          others: listed(
            others.map((id) => nameOf(state, id)),
            2,
          ),
        }),
  ];
}

function lateText(late: readonly LateInput[]): readonly string[] {
  const [first] = late;
  if (first === undefined) return [];
  const owed = late.map(
    ({ owed: { text, due } }) => `“${withoutPoint(text.trim().slice(0, 300))}” (${weekdayText(due)})`,
  );
  return [
    first.wishedOn === null ? '' : moveText('paper-day', { day: weekdayText(first.wishedOn) }),
    moveText('bring-forward', { owed: listed(owed, 2), day: weekdayText(first.readyOn) }),
  ];
}

/** How we come to know somebody whom none of us knows and who is met: introduced before, or by somebody who is there too. */
function introductionText(state: PartnerState, { given }: Draft, marks: Marks): string {
  const { via = [], alongId = null } = given?.named ?? {};
  const last = via.at(-1);
  if (last !== undefined) return moveText('meeting-introduced', { ...marks, other: nameOf(state, last) });
  return alongId === null ? '' : moveText('meeting-along', { ...marks, other: nameOf(state, alongId) });
}

function handOver(
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
