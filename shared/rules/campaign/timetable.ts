import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Timing } from './because.ts';
import { MAIN_SLOT, type PlanStage } from '../../model/plan-line.ts';
import { FIRST_PEOPLE, placeLines, type Undated } from './dates.ts';
import { draftLines, type Drafted } from './drafts.ts';
import type { Draft } from './draft.ts';
import { neededBy } from './needed-by.ts';
import { barOf } from './who-helps.ts';
import { AFTER_DEBT } from './second-line.ts';
import { afterDecision, type Ground, type Subject } from './subject.ts';
import { goBetweensOf, lastPlaceOf, leadOfMeeting, undatedOf, type Dating } from './undated.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The drafts of a campaign, each with its day. */
export type Timetable = {
  readonly drafted: Drafted;
  readonly rows: readonly {
    readonly draft: Draft;
    readonly dating: Dating;
    readonly date: IsoDate;
    readonly why: { readonly timing: Timing; readonly day: IsoDate | null };
  }[];
};

type Given = {
  readonly subjects: readonly Subject[];
  readonly ground: Ground;
  readonly calendar: WorkingCalendar;
  readonly lead: ColleagueId | null;
};

/**
 * Drafts the lines and dates them. Where the day of a line would come after the last day of somebody who opens its door, another way is
 * taken: then everything is drafted again without this one.
 */
export function timetableOf(state: PartnerState, given: Given): Timetable {
  const { subjects, ground, calendar } = given;
  const needed = neededBy(state, ground, calendar);
  const barred = new Set<string>();
  const after = new Set<PersonId>();
  for (;;) {
    const people = subjects.map((subject) =>
      after.has(subject.personId) ? afterDecision(subject) : subject,
    );
    const drafted = draftLines(state, people, ground, calendar, barred);
    const order = { ...firstOf(drafted.drafts), lead: given.lead, needed };
    const dated = drafted.drafts.map((draft) => undatedOf(state, draft, ground, calendar, order));
    const lines = dated.map(({ line }) => line);
    const places = placeLines(lines, calendar);
    const late = drafted.drafts.flatMap((draft, index) => {
      const place = places.get(lines[index]?.key ?? '') ?? 0;
      const gone = goBetweensOf(draft).filter((id) => place > lastPlaceOf(state, id, calendar));
      const tooLate = comesBefore(draft, place, lines, places) ? [] : goBetweensOf(draft);
      return [...gone, ...tooLate]
        .map((id) => barOf(id, draft.subject.personId))
        .filter((bar) => !barred.has(bar));
    });
    for (const bar of late) barred.add(bar);
    const missed = drafted.drafts.filter(
      (draft, index) => !after.has(draft.subject.personId) && misses(draft, lines[index], places, given),
    );
    for (const { subject } of missed) after.add(subject.personId);
    if (late.length + missed.length > 0) continue;
    const pushed = pushedLines(lines, places, calendar);
    const hasTime = ({ kind, waitsFor }: Draft, place: number): boolean =>
      kind !== 'follow-up' || waitsFor.every((key) => place >= (places.get(key) ?? 0) + AFTER_DEBT);
    const rows = drafted.drafts.flatMap((draft, index) => {
      const dating = dated[index] ?? fail();
      const place = places.get(dating.line.key) ?? 0;
      if (!hasTime(draft, place)) return [];
      const moved = pushed.get(dating.line.key);
      const why =
        moved === undefined
          ? timingOf(state, draft, dating.line, given)
          : ({ timing: 'moved', day: calendar.at(moved) } as const);
      return { draft, dating, date: calendar.at(place), why };
    });
    return { drafted, rows };
  }
}

/** Whether somebody who has a way in to a meeting is asked before the preparation: that one has its day. */
function comesBefore(
  { kind, waitsFor }: Draft,
  place: number,
  lines: readonly Undated[],
  places: ReadonlyMap<string, number>,
): boolean {
  if (kind !== 'meeting' || waitsFor.length === 0) return true;
  const before = lines.filter(({ key }) => waitsFor.includes(key));
  return before.every(({ key, held, doneAt }) => Math.max(held ?? places.get(key) ?? 0, doneAt ?? 0) < place);
}

/** Whether a line that serves what is decided would come too late for it: what is done then is something else. */
function misses(
  { kind, subject }: Draft,
  line: Undated | undefined,
  places: ReadonlyMap<string, number>,
  { ground: { deadline }, calendar }: Given,
): boolean {
  if (kind !== 'tactic' || subject.after || deadline === null || line === undefined) return false;
  return (places.get(line.key) ?? 0) > calendar.before(deadline);
}

/**
 * The places, in each stage, of the five highest priorities with whom something can be done now, and who stands among the highest five without a way in:
 * their lines come with them, and take nobody’s place.
 */
function firstOf(drafts: readonly Draft[]): {
  readonly ranks: ReadonlyMap<PersonId, number>;
  readonly soon: ReadonlySet<PersonId>;
} {
  const ranks = new Map<PersonId, number>();
  const inStage = new Map<PlanStage, number>();
  const soon = new Set<PersonId>();
  let place = 0;
  for (const draft of drafts) {
    if (draft.slot !== MAIN_SLOT) continue;
    const { personId } = draft.subject;
    if (!isWithoutWay(draft)) {
      if (ranks.size < FIRST_PEOPLE) {
        const rank = inStage.get(draft.stage) ?? 0;
        ranks.set(personId, rank);
        inStage.set(draft.stage, rank + 1);
      }
    } else if (place < FIRST_PEOPLE) soon.add(personId);
    place += 1;
    if (place >= FIRST_PEOPLE && ranks.size >= FIRST_PEOPLE) break;
  }
  return { ranks, soon };
}

/** Whether a line waits for a way in that there is not: nobody introduces us, and nobody can be asked. */
function isWithoutWay({ kind, subject, given, waitsFor }: Draft): boolean {
  return (
    kind === 'tactic' &&
    !subject.known &&
    given?.path === 'none' &&
    given.tactic?.applies.path !== undefined &&
    waitsFor.length === 0
  );
}

function fail(): never {
  throw new Error('a draft without its day');
}

/** Which lines stand later because the user moved what they wait for, each with the place of the latest of these. */
function pushedLines(
  lines: readonly Undated[],
  places: ReadonlyMap<string, number>,
  calendar: WorkingCalendar,
): ReadonlyMap<string, number> {
  const pushed = new Map<string, number>();
  const isMoved = ({ key, held, earliest }: Undated): boolean =>
    earliest > 0 || (held !== null && held !== places.get(key));
  if (!lines.some(isMoved)) return pushed;
  const free = placeLines(
    lines.map((line) => ({ ...line, held: null, earliest: 0 })),
    calendar,
  );
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const isLate = ({ key, waitsFor }: Undated): boolean =>
    waitsFor.length > 0 && (places.get(key) ?? 0) > (free.get(key) ?? 0);
  for (const line of lines) {
    if (!isLate(line) || line.fixed !== null || line.earliest > 0) continue;
    const before = line.waitsFor.flatMap((key) => byKey.get(key) ?? []);
    const days = before
      .filter((other) => isMoved(other) || isLate(other))
      .map(({ key, held }) => held ?? places.get(key) ?? 0);
    if (days.length > 0) pushed.set(line.key, Math.max(...days));
  }
  return pushed;
}

function timingOf(
  state: PartnerState,
  draft: Draft,
  { rank, latest, earliest }: Undated,
  { ground, calendar }: Given,
): { readonly timing: Timing; readonly day: IsoDate | null } {
  const { kind, on } = draft;
  const { inherits } = draft.subject;
  if (kind === 'debt') return { timing: 'debt', day: null };
  if (kind === 'promise') return { timing: 'promise', day: on };
  if (kind === 'meeting' && leadOfMeeting(state, draft.subject, ground) > 1)
    return { timing: 'meeting-lead', day: on };
  if (kind === 'after-leaver') return { timing: 'handed-over', day: on };
  if (kind === 'meeting' || kind === 'leaving') return { timing: kind, day: on };
  if (earliest > 0) return { timing: 'not-before', day: null };
  if (latest !== null) {
    if (inherits !== null && lastPlaceOf(state, inherits.leaverId, calendar) === latest)
      return { timing: 'handed-over', day: inherits.on };
    const leaver = goBetweensOf(draft).find((id) => lastPlaceOf(state, id, calendar) === latest);
    return leaver === undefined
      ? { timing: 'window', day: ground.deadline }
      : { timing: 'while-there', day: state.person.get(leaver)?.leftOn ?? null };
  }
  return { timing: rank === null ? 'week' : 'first', day: null };
}
