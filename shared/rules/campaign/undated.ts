import type { TacticFacts } from '../../playbook/tactics/tactic.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { isWithUs } from '../../reading/people.ts';
import { agreedLine } from '../../reading/plans.ts';
import { contactDate, type ContactDate } from './contact-date.ts';
import { FIRST_DAYS, type Undated } from './dates.ts';
import { debtsTo } from './debts.ts';
import { dueSoon } from './due-soon.ts';
import { keyOf, type Draft } from './draft.ts';
import { dayOfDue } from './input-days.ts';
import { ownChannel } from './known.ts';
import { wishedDaysIn } from './lead-days.ts';
import { notBefore } from './not-before.ts';
import { AFTER_DEBT, BEFORE_DECISION, DECISION_SLOT, MEETING_SLOT } from './second-line.ts';
import { stageRank } from './stage.ts';
import { hasSay, ownerOf, type Ground, type Subject } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A line to be dated, with what the last contact says about its day. */
export type Dating = { readonly line: Undated; readonly contact: ContactDate };

/** What decides when a line stands, of the person and of the whole campaign. `ranks` are the places of the first people, `soon` those who come with them though nothing opens their door yet; `lead` leads our team; by `needed` somebody has to be talked with for what another waits for. */
export function undatedOf(
  state: PartnerState,
  draft: Draft,
  ground: Ground,
  calendar: WorkingCalendar,
  {
    ranks,
    soon,
    lead,
    needed,
  }: {
    readonly ranks: ReadonlyMap<PersonId, number>;
    readonly soon: ReadonlySet<PersonId>;
    readonly lead: ColleagueId | null;
    readonly needed: ReadonlyMap<PersonId, number>;
  },
): Dating {
  const { subject, slot, kind, stage, on, waitsFor, given } = draft;
  const { personId } = subject;
  const { today } = ground;
  const contact = contactDate(state, personId, subject.strategy.strategy, today);
  const wanted = notBefore(state, personId, today);
  const buildId = given?.named.buildId ?? null;
  const held = agreedLine(state, { personId, slot })?.date ?? null;
  const useful = Math.min(
    latestPlace(state, draft, ground, calendar) ?? Infinity,
    (slot === MAIN_SLOT ? needed.get(personId) : undefined) ?? Infinity,
    soon.has(personId) && slot === MAIN_SLOT ? calendar.next + FIRST_DAYS - 1 : Infinity,
  );
  return {
    contact,
    line: {
      key: keyOf(personId, slot),
      waitsFor,
      answer: answerDaysOf(draft),
      fixed: fixedPlace(state, draft, ground, calendar),
      doneAt: kind === 'meeting' && on !== null ? calendar.onOrAfter(on) : null,
      held: held === null ? null : calendar.onOrAfter(held),
      rank: slot === MAIN_SLOT || kind === 'favours' ? (ranks.get(personId) ?? null) : null,
      stage: stageRank[stage],
      behind: buildId === null ? null : keyOf(buildId, MAIN_SLOT),
      latest: useful === Infinity ? null : useful,
      earliest: wanted === null ? 0 : calendar.onOrAfter(wanted),
      due: duePlace(draft, contact, ground, calendar),
      promised: contact.planned,
      atLatest: kind === 'promise' && isPromised(state, personId, today) && !isStillToWin(subject),
      owner:
        (kind === 'debt' || kind === 'promise' ? debtorOf(state, personId, today) : null) ??
        ownerOf(state, subject, today, lead) ??
        '',
    },
  };
}

/** So many working days after a decision nobody is bothered who has no part in it. */
const AFTER_WINDOW = 3;

/**
 * When a line is due by the last contact and the cadence. Whom we only keep informed is left alone until what is decided is over, save in a
 * rhythm that the user planned: everybody has their hands full until then.
 */
function duePlace(
  { subject, kind, given }: Draft,
  { due, planned }: ContactDate,
  { window }: Ground,
  calendar: WorkingCalendar,
): number | null {
  const own = due === null ? null : calendar.onOrAfter(due);
  const { wish, page } = given?.tactic?.applies ?? {};
  const isAsUsual =
    subject.strategy.strategy === 'monitor' &&
    kind === 'tactic' &&
    wish === undefined &&
    page === undefined &&
    subject.facts.position !== 'assistant' &&
    subject.inherits === null;
  if (!isAsUsual || planned || window === undefined || window.on === null) return own;
  return Math.max(own ?? 0, calendar.onOrAfter(window.on) + AFTER_WINDOW);
}

/** Working days from a question to a first meeting, by the influence of whom we are to meet. */
const MEETING_DAYS: Readonly<Record<TacticFacts['influence'], number>> = {
  'inner-circle': 7,
  'political-structure': 5,
  outside: 3,
  'not-rated': 3,
};

/** Working days that an answer takes. */
const ANSWER_DAYS = 2;

function answerDaysOf({ slot, kind, subject, waitsFor }: Draft): number {
  // What is asked after what we owe comes a week later.
  if (kind === 'favours' && waitsFor.length > 0) return AFTER_DEBT;
  if (kind === 'after-leaver' || slot === DECISION_SLOT) return AFTER_DEBT;
  return subject.known || waitsFor.length === 0 ? ANSWER_DAYS : MEETING_DAYS[subject.facts.influence];
}

/** Whether somebody has a say and is not for us: what we promised them comes halfway to its day, so that there is time for what it leaves open. */
function isStillToWin(subject: Subject): boolean {
  const { support } = subject.facts;
  return hasSay(subject) && support !== 'supporter' && support !== 'advocate';
}

/** Whether what is due to a person was promised, and is not only an action of ours. */
function isPromised(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  return dueSoon(state, personId, today).some(({ promised }) => promised);
}

/** Who of us promised what is owed to a person the longest; null when that is not known, or they are not with us any more. */
function debtorOf(state: PartnerState, personId: PersonId, today: IsoDate): ColleagueId | null {
  for (const { colleagueId } of [...debtsTo(state, personId, today), ...dueSoon(state, personId, today)])
    if (isWithUs(state, colleagueId, today)) return colleagueId;
  return null;
}

/** How many working days before a meeting it is prepared: one before the first day on which one of those who are there wants to have what we bring, else one. */
export function leadOfMeeting(state: PartnerState, { personId }: Subject, { meetings }: Ground): number {
  // A line of the user’s own is about the person alone.
  const own = [MAIN_SLOT, MEETING_SLOT].some((slot) => agreedLine(state, { personId, slot }) !== undefined);
  const attending = own ? [personId] : (meetings.get(personId)?.personIds ?? [personId]);
  const here = attending.flatMap((id) => state.person.get(id)?.id ?? []);
  const wished = here.map((id) => wishedDaysIn(ownChannel(state, id)) ?? 0);
  return 1 + Math.max(0, ...wished);
}

/** Where a line has to stand: a debt on the next working day, a meeting on the one before or as early as the person wishes, a hand-over within three; nothing after somebody’s last day. */
function fixedPlace(
  state: PartnerState,
  { kind, on, slot, subject }: Draft,
  ground: Ground,
  calendar: WorkingCalendar,
): number | null {
  const { next } = calendar;
  const last = lastPlaceOf(state, subject.personId, calendar);
  switch (kind) {
    case 'debt':
      return Math.max(0, Math.min(next, last));
    case 'meeting':
      return on === null
        ? null
        : Math.max(
            calendar.before(on) - leadOfMeeting(state, subject, ground) + 1,
            Math.min(next, calendar.before(on)),
            0,
          );
    case 'leaving':
      return Math.max(0, Math.min(slot === MAIN_SLOT ? next : next + 1, last));
    case 'favours':
      return on === null ? null : calendar.onOrAfter(on);
    case 'promise':
    case 'follow-up':
    case 'after-leaver':
    case 'takes-on':
    case 'tactic':
      return null;
  }
}

/** The last working day on which somebody is there; infinite for who stays. */
export function lastPlaceOf(state: PartnerState, personId: PersonId, calendar: WorkingCalendar): number {
  const leftOn = state.person.get(personId)?.leftOn ?? null;
  return leftOn === null ? Infinity : calendar.before(leftOn);
}

/** Those whose help a line rests on: who introduces us, or tells us about the person. */
export function goBetweensOf({ given }: Draft): readonly PersonId[] {
  if (given === null) return [];
  const { via, aboutId, waitsForAbout } = given.named;
  if (given.askedId !== null && via.includes(given.askedId)) return via;
  return waitsForAbout && aboutId !== null ? [aboutId] : [];
}

/** The last place at which a line is of use: in time for what is decided, and while those are there who open the door. */
function latestPlace(
  state: PartnerState,
  draft: Draft,
  ground: Ground,
  calendar: WorkingCalendar,
): number | null {
  const { subject, kind } = draft;
  const places = goBetweensOf(draft).map((id) => lastPlaceOf(state, id, calendar));
  // What somebody takes on is talked about while whoever hands it over is there.
  if (subject.inherits !== null && (kind === 'takes-on' || kind === 'tactic'))
    places.push(lastPlaceOf(state, subject.inherits.leaverId, calendar));
  const answers = kind === 'promise' && !isPromised(state, subject.personId, ground.today);
  // What a first talk leaves open is answered before the decision itself, also once the papers are closed.
  const decided = ground.window?.on ?? ground.deadline;
  if (kind === 'follow-up' && decided !== null) places.push(calendar.before(decided) - BEFORE_DECISION);
  if (kind === 'after-leaver' && draft.on !== null) places.push(calendar.before(draft.on));
  const inTime = placeInTime(draft, answers, ground, calendar);
  if (kind === 'promise' && draft.on !== null) {
    const day = dayOfDue(state, subject, draft.on, ground, calendar);
    if (day < draft.on) places.push(Math.max(calendar.before(addDays(day, 1)), calendar.next));
  }
  const last = Math.min(...places, inTime ?? Infinity);
  return last === Infinity ? null : last;
}

/**
 * The last place at which a line is of use before something is decided: questions to those with a say and all others who have to be met
 * come in the first third of the time until then, answers in the second; the last fifth is for last words. Null where nothing is decided,
 * and for whom we only keep an eye on.
 */
function placeInTime(
  { subject, slot, kind, given, on }: Draft,
  answers: boolean,
  { deadline }: Ground,
  calendar: WorkingCalendar,
): number | null {
  const due =
    kind === 'promise' && on !== null ? Math.max(calendar.before(addDays(on, 1)), calendar.next) : null;
  if (due !== null && !answers) return due;
  if ((kind !== 'tactic' && !answers) || deadline === null || subject.after) return due;
  // What was asked for, and a page that is written, are of use before; all else to whom we only keep informed has time.
  const { wish, page } = given?.tactic?.applies ?? {};
  if (subject.strategy.strategy === 'monitor' && wish === undefined && page === undefined) return due;
  // An answer comes before the facts for all, which build on it.
  if (slot === DECISION_SLOT && given?.tactic?.answers === true)
    return Math.max(
      calendar.next + Math.floor((calendar.before(deadline) - calendar.next) / 2),
      calendar.next,
    );
  if (slot === DECISION_SLOT) return Math.max(calendar.before(deadline) - BEFORE_DECISION, calendar.next);
  const share = hasSay(subject) && given?.tactic?.answers !== true && !answers ? 1 / 3 : 2 / 3;
  const time = calendar.before(deadline) - calendar.next;
  return Math.min(calendar.next + Math.max(Math.floor(time * share), 0), due ?? Infinity);
}
