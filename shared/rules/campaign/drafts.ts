import { favourSlots } from '../../playbook/plays/plays.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agendaOwnerOf } from './agenda-owner.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { agreedByKey, agreedLine } from '../../reading/plans.ts';
import { keyOf, type Draft } from './draft.ts';
import { Favours } from './favours.ts';
import { giveTactic, type Given } from './give-out.ts';
import { askForWords } from './influence-paths.ts';
import {
  isPreparedElsewhere,
  meetingLines,
  ownTalkSoon,
  secondOf,
  SOON,
  talkAlone,
  waitsOfSecond,
} from './second-drafts.ts';
import { DECISION_SLOT, hasTimeAfterDebt, MEETING_SLOT, needsTalkAlone } from './second-line.ts';
import { namedShort } from './named-once.ts';
import { managersAbove } from './may-be-asked.ts';
import { stageFor } from './stage.ts';
import type { Ground, Subject, SubjectEvent } from './subject.ts';
import { Variety } from './variety.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Slots of the lines that somebody has beside the main one. */
export const slots = {
  meeting: MEETING_SLOT,
  leaving: 'hand-over',
  favours: 'favours',
  decision: DECISION_SLOT,
} as const;
/** Days. */
const MONTH = 30;

/** The lines of the people, and who would have been asked too much. */
export type Drafted = { readonly drafts: readonly Draft[]; readonly favours: Favours };

/**
 * Says what is done with each person (campaign, sections 2 to 5): takes people by priority. What comes before a tactic is a line by itself;
 * the first of them is the main line. Favours are gathered on the line of who is asked; no way leads over a `barred` pair.
 */
export function draftLines(
  state: PartnerState,
  subjects: readonly Subject[],
  ground: Ground,
  calendar: WorkingCalendar,
  barred: ReadonlySet<string>,
): Drafted {
  const favours = new Favours();
  keepAgreedFavours(state, ground.today, favours);
  const variety = new Variety();
  const given = new Map<PersonId, Given>();
  const alone = new Map<PersonId, Given>();
  const preparedIn = meetingLines(state, subjects);
  const agendaOwner = agendaOwnerOf(state, subjects, ground);
  for (const subject of subjects) {
    const { personId, events } = subject;
    const meeting = events.findIndex(({ kind }) => kind === 'meeting');
    const give = (quiet: boolean): Given =>
      giveTactic(state, subject, ground, { favours, variety, quiet, agendaOwner, barred });
    // Before others nothing of it is said: it is for the talk alone, in place of the meeting.
    if (
      meeting >= 0 &&
      ownTalkSoon(state, subject, calendar) === null &&
      needsTalkAlone(state, subject, ground, calendar)
    )
      alone.set(personId, give(false));
    else if (meeting > 0 && isPreparedElsewhere(state, subject, preparedIn)) continue;
    else if (events.length === 0 || meeting >= 0 || hasTimeAfterDebt(subject, ground, calendar))
      given.set(personId, give(meeting >= 0));
  }
  waitForGroups(state, subjects, ground, favours);
  const opened = [...given].filter(([, { askedId }]) => askedId !== null).map(([id]) => id);
  askForWords(state, subjects, ground, favours, new Set(opened));
  const bySubject = new Map(
    subjects.map((subject) => [
      subject.personId,
      linesOf(state, subject, { given, alone, favours, preparedIn }, ground, calendar),
    ]),
  );
  const drafts = subjects.flatMap((subject) => {
    const lines = bySubject.get(subject.personId) ?? [];
    return lines.map((line): Draft => {
      if (line.kind === 'takes-on') return { ...line, waitsFor: handOverOf(subject, bySubject) };
      const isIntroduced = line.kind === 'meeting' && (line.given?.named.via.length ?? 0) > 0;
      if (line.kind !== 'tactic' && !isIntroduced) return line;
      const before = [...favours.before(subject.personId)].map((id) =>
        keyOf(
          id,
          slotOfTalk(
            bySubject.get(id) ?? [],
            favours.of(id).some(({ forId }) => forId === subject.personId),
          ),
        ),
      );
      return { ...line, waitsFor: [...new Set([...line.waitsFor, ...before])].sort() };
    });
  });
  return { drafts, favours };
}

/** The line in which somebody who leaves says who takes on what: whoever does is talked with after it. */
function handOverOf(
  { inherits }: Subject,
  bySubject: ReadonlyMap<PersonId, readonly Draft[]>,
): readonly string[] {
  if (inherits === null) return [];
  const { leaverId } = inherits;
  const line = bySubject.get(leaverId)?.find(({ kind }) => kind === 'leaving');
  return line === undefined ? [] : [keyOf(leaverId, line.slot)];
}

/** What the user agreed to ask within a month, in steps of plays, leaves less room for everything else. */
function keepAgreedFavours(state: PartnerState, today: IsoDate, favours: Favours): void {
  for (const { personId, slot, date } of agreedByKey(state).values())
    if (favourSlots.has(slot) && (date === null || Math.abs(daysBetween(today, date)) <= MONTH))
      favours.keep(personId);
}

/** The line in which somebody is asked, or talked with. */
function slotOfTalk(lines: readonly Draft[], asked: boolean): string {
  const withFavours = asked ? lines.find((line) => line.favours.length > 0) : undefined;
  return withFavours?.slot ?? MAIN_SLOT;
}

/**
 * Who is against us comes after those who listen to them, and after the least committed of their group (campaign, section 5); only where
 * the day of the line is free. Nobody waits in a circle: who listens is not against us, and nobody who is against us is asked a favour.
 */
function waitForGroups(
  state: PartnerState,
  subjects: readonly Subject[],
  { groups }: Ground,
  favours: Favours,
): void {
  const free = new Set(subjects.filter(({ events }) => events.length === 0).map(({ personId }) => personId));
  const here = new Set(subjects.map(({ personId }) => personId));
  const listeners = new Set([...groups.listeners.values()].flat());
  // Whom others wait for waits for none of them: there is no circle.
  const isStranger = new Set(
    subjects
      .filter(({ known, against }) => !known && !against)
      .map(({ personId }) => personId)
      .filter((id) => !listeners.has(id) && favours.of(id).length === 0),
  );
  const wait = (personId: PersonId, otherId: PersonId): void => {
    if (free.has(personId) && here.has(otherId)) favours.wait(personId, otherId);
  };
  for (const { members, firstId } of groups.factions)
    if (firstId !== null) for (const other of members) if (other !== firstId) wait(other, firstId);
  for (const { personId } of subjects)
    for (const listener of (groups.listeners.get(personId) ?? []).slice(0, 3))
      if (!isOverHead(state, personId, listener, free)) wait(personId, listener);
  // Nobody above them whom we have not met yet hears from us first.
  for (const { personId, against, known } of subjects)
    if (against && known && free.has(personId))
      for (const superior of managersAbove(state, personId))
        if (isStranger.has(superior)) wait(superior, personId);
}

/** Whether to talk to somebody first would be to go over a person's head: a superior whom we do not meet on a matter of their own anyway. */
function isOverHead(
  state: PartnerState,
  personId: PersonId,
  otherId: PersonId,
  free: ReadonlySet<PersonId>,
): boolean {
  return free.has(otherId) && managersAbove(state, personId).includes(otherId);
}

type LinesFrom = {
  readonly given: ReadonlyMap<PersonId, Given>;
  /** What is done with somebody alone, after a meeting with others. */
  readonly alone: ReadonlyMap<PersonId, Given>;
  readonly favours: Favours;
  /** The key of the line in which each meeting is prepared, by its id. */
  readonly preparedIn: ReadonlyMap<string, string>;
};

function linesOf(
  state: PartnerState,
  subject: Subject,
  { given, alone: talksAlone, favours, preparedIn }: LinesFrom,
  ground: Ground,
  calendar: WorkingCalendar,
): readonly Draft[] {
  const { personId, strategy, events } = subject;
  const asked = favours.of(personId).map(({ text }) => text);
  const askedFor = favours.of(personId).map(({ forId }) => forId);
  const stage = stageFor(strategy.strategy, asked.length > 0 || subject.inherits !== null);
  const base = { subject, stage, given: null, on: null, favours: [], askedFor: [], waitsFor: [] } as const;
  const lines = events.flatMap((event, index): Draft | readonly Draft[] => {
    const slot = index === 0 ? MAIN_SLOT : slotOf(event);
    // A meeting is prepared once, for all who are there.
    if (slot === slots.meeting && isPreparedElsewhere(state, subject, preparedIn)) return [];
    switch (event.kind) {
      case 'debt':
        return { ...base, slot, kind: 'debt' };
      case 'promise':
        return { ...base, slot, kind: 'promise', on: event.on };
      case 'meeting':
        return { ...base, slot, kind: 'meeting', on: event.meeting.on, given: given.get(personId) ?? null };
      case 'leaving':
        return { ...base, slot, kind: 'leaving', on: event.on };
      case 'takes-on':
        return { ...base, slot, kind: 'takes-on', on: event.on };
    }
  });
  if (lines.length === 0)
    lines.push({ ...base, slot: MAIN_SLOT, kind: 'tactic', given: given.get(personId) ?? null });
  const second =
    secondOf(state, subject, given.get(personId) ?? null, ground, calendar) ??
    talkAlone(subject, talksAlone.get(personId) ?? null);
  if (second !== null) {
    lines.push({ ...base, ...second, waitsFor: waitsOfSecond(subject, lines, second, preparedIn) });
  }
  if (asked.length === 0) return lines;
  const meeting = events.find(({ kind }) => kind === 'meeting');
  // A favour is asked between two: never before others of the partner.
  const alone = meeting?.kind !== 'meeting' || meeting.meeting.personIds.every((id) => id === personId);
  const talk = lines.findIndex(
    (line) =>
      line.kind !== 'after-leaver' &&
      canAskIn(line, alone, calendar) &&
      saysAll(state, personId, line.slot, asked),
  );
  if (talk >= 0)
    return lines.map((line, index) => (index === talk ? { ...line, favours: asked, askedFor } : line));
  const waitsFor = lines[0]?.kind === 'debt' ? [keyOf(personId, MAIN_SLOT)] : [];
  // A meeting that is near is the talk, and so is a talk that the user has put into these days, also where the user wrote the words of its line.
  const held =
    lines.find((line) => line.kind === 'meeting' && canAskIn(line, alone, calendar))?.on ??
    ownTalkSoon(state, subject, calendar);
  return [
    ...lines,
    { ...base, slot: slots.favours, kind: 'favours', on: held, favours: asked, askedFor, waitsFor },
  ];
}

/** Whether a line whose words the user decided on asks all of it already; every other line can still say it. */
function saysAll(state: PartnerState, personId: PersonId, slot: string, asked: readonly string[]): boolean {
  const agreed = agreedLine(state, { personId, slot });
  if (agreed === undefined || asked.every((text) => agreed.firstAction.includes(text))) return true;
  // A line names everybody in full once.
  const said = namedShort(state, agreed.firstAction);
  return asked.every((text) => said.includes(namedShort(state, text)));
}

function slotOf(event: SubjectEvent): string {
  return event.kind === 'meeting' || event.kind === 'leaving' ? slots[event.kind] : MAIN_SLOT;
}

/**
 * Whether somebody can be asked in the talk of a line: not where we owe something, nor in a meeting that is far off, or where somebody
 * sits who is above or against them.
 */
function canAskIn({ kind, on }: Draft, alone: boolean, calendar: WorkingCalendar): boolean {
  if (kind === 'debt') return false;
  if (kind !== 'meeting') return true;
  return alone && on !== null && on <= calendar.at(SOON);
}
