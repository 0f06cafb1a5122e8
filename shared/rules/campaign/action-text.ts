import type { IsoDate } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays, weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { withoutPoint } from '../../text/wording.ts';
import { debtsTo, owedText, promisedBy } from './debts.ts';
import { dueSoon } from './due-soon.ts';
import type { Draft } from './draft.ts';
import { objectionOf } from './objection.ts';
import { fieldOf } from './field.ts';
import { dayOfDue } from './input-days.ts';
import { favoursText, moveText, windowText, type Marks } from './line-text.ts';
import { pageOf } from './page.ts';
import { toMind } from './room.ts';
import { stakeText } from './stake.ts';
import { textOfUse } from './uses.ts';
import type { Ground } from './subject.ts';
import { afterLeaverText, handOverText, takesOnText } from './leaver-text.ts';
import { preparationText } from './meeting-text.ts';
import { tacticParts } from './tactic-text.ts';

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
        stakeText(state, draft.subject),
        containText(draft, marks),
      ];
    case 'favours':
      return [
        draft.on === null
          ? moveText('favours', { ...marks, favours: favoursText(draft.favours) })
          : moveText(isMeetingOn(draft, ground) ? 'in-meeting' : 'in-talk', {
              day: weekdayText(draft.on),
              move: `ask ${marks.person} ${favoursText(draft.favours)}.`,
            }),
      ];
    case 'leaving':
      return handOverText(state, draft, ground, marks);
    case 'takes-on':
      return [takesOnText(state, draft, marks)];
    case 'follow-up':
      return [followUpText(state, draft, ground, marks)];
    case 'after-leaver':
      return [afterLeaverText(state, draft, ground, marks)];
    case 'meeting':
      return preparationText(state, draft, ground, marks, use);
    case 'tactic':
      return [
        ...tacticParts(state, draft, ground, { use, date }),
        draft.given?.tactic?.internal === true ? '' : stakeText(state, draft.subject),
        containText(draft, marks),
      ];
  }
}

function isMeetingOn({ subject, on }: Draft, { meetings }: Ground): boolean {
  return meetings.get(subject.personId)?.on === on;
}

/** What comes after a first talk, or after what was promised, before something is decided. */
function followUpText(
  state: PartnerState,
  { subject }: Draft,
  { window, today }: Ground,
  marks: Marks,
): string {
  const { personId, known } = subject;
  const page = pageOf(state, personId);
  const decided = window === undefined ? 'it is decided' : windowText(window);
  if (known)
    return moveText('follow-promise', {
      ...marks,
      owed: owedText(dueSoon(state, personId, today)),
      window: decided,
    });
  return page === ''
    ? moveText('follow-talk', { ...marks, window: decided })
    : moveText('follow-page', { ...marks, page, window: decided });
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
function dueText(state: PartnerState, { subject, on }: Draft, ground: Ground, marks: Marks): string {
  const { today } = ground;
  const due = dueSoon(state, subject.personId, today);
  const promised = due.some((one) => one.promised);
  return moveText(promised ? 'promise' : subject.against ? 'open-answer' : 'open-action', {
    ...marks,
    day:
      on === null
        ? 'its day'
        : weekdayText(dayOfDue(state, subject, on, ground, fieldOf(state, today).calendar)),
    owed: owedText(due),
  });
}

/** What is given to somebody who is against us answers what they have said. */
function answerText(state: PartnerState, { subject }: Draft, { today }: Ground): string {
  if (subject.facts.objection === 'unknown') return '';
  return moveText('answer-along', { objection: objectionOf(state, subject.personId, today) });
}

/** What is done about the weight of somebody who works against us, behind nobody’s back (campaign, section 5). */
function containText({ subject }: Draft, marks: Marks): string {
  if (!subject.strategy.contain) return '';
  return moveText(subject.facts.listeners === 'yes' ? 'room-listeners' : 'room-agenda', marks);
}
