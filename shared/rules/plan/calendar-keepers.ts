import type { PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { isTeamSlot, slotOf } from '../../playbook/plays/plays.ts';
import { becauseOfTiming } from '../campaign/because.ts';
import type { Field } from '../campaign/field.ts';
import { colleagueText, moveText, windowText } from '../campaign/line-text.ts';
import { promisedBy } from '../campaign/debts.ts';
import { withoutPoint } from '../../text/wording.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { canAskForDate, chiefOf } from '../campaign/keepers.ts';

/** Between which working days a talk of a sponsor is wanted: counted from the day that the plan has for it, and from the question where the user keeps to that. */
const SPONSOR_DAYS = { talk: { from: -3, until: 2 }, question: { from: 7, until: 12 } } as const;
/** Every other first talk within so many working days. */
const FIRST_DAYS = 5;

const sponsorAsks = slotOf('executive-pairing', 'meet');

/**
 * Whoever keeps the calendar of somebody with whom a talk has to be arranged, a sponsor’s or a first one, is called for a date on the next
 * working day, before the line to that one.
 */
export function withKeepersFirst(
  state: PartnerState,
  lines: readonly PlannedLine[],
  field: Field,
): readonly PlannedLine[] {
  const keepers = new Map<PersonId, PersonId>();
  for (const { personId } of field.subjects) {
    const chiefId = chiefOf(state, personId);
    if (chiefId !== null) keepers.set(personId, chiefId);
  }
  if (keepers.size === 0) return lines;
  return lines.map((line) => {
    const chiefId = keepers.get(line.personId);
    if (chiefId === undefined || !canAskForDate(state, line)) return line;
    const talk = lines.find((one) => one.personId === chiefId && hasToBeArranged(one, field));
    if (talk !== undefined) return dateLine(state, line, talk, field);
    return promisedLine(state, line, field) ?? beforeChief(line, lines, chiefId, field);
  });
}

function isSponsors({ because }: PlannedLine): boolean {
  return because.some(({ value }) => value === sponsorAsks);
}

/** A talk that needs a date and comes later than tomorrow: a sponsor’s, or the first with somebody whom none of us knows. */
function hasToBeArranged(line: PlannedLine, { calendar, byId }: Field): boolean {
  if (line.date === null || line.date <= calendar.at(calendar.next)) return false;
  return (
    isSponsors(line) ||
    (line.slot === MAIN_SLOT && line.waitsFor.length > 0 && byId.get(line.personId)?.known === false)
  );
}

/** Where somebody has promised a date of the one whose calendar they keep, that is asked for first; null = nothing is promised. */
function promisedLine(
  state: PartnerState,
  line: PlannedLine,
  { ground, calendar }: Field,
): PlannedLine | null {
  const [first] = promisedBy(state, line.personId);
  if (first === undefined) return null;
  const { window } = ground;
  const marks = { person: nameOf(state, line.personId), promise: withoutPoint(first.text) };
  return {
    ...line,
    stage: 'enable',
    date: calendar.at(calendar.next),
    tacticId: '',
    firstAction:
      window === undefined
        ? moveText('keeper-promised', marks)
        : moveText('keeper-promised-before', { ...marks, window: windowText(window) }),
    because: [
      ...line.because.filter(({ input }) => !givenUp.has(input)),
      becauseOfTiming({ timing: 'debt', day: null }),
    ],
  };
}

/** What speaks of the tactic, whose place something else takes, and of its day. */
const givenUp: ReadonlySet<string> = new Set(['tactic', 'timing', 'outcome']);

/** Nobody calls whoever keeps a calendar only after the first talk with the one whose it is. */
function beforeChief(
  line: PlannedLine,
  lines: readonly PlannedLine[],
  chiefId: PersonId,
  { calendar }: Field,
): PlannedLine {
  // Whoever has other lines keeps to their order.
  if (lines.some((one) => one.personId === line.personId && one !== line)) return line;
  const first = lines
    .filter(({ personId, slot, date }) => personId === chiefId && !isTeamSlot(slot) && date !== null)
    .map(({ date }) => calendar.onOrAfter(date ?? calendar.today))
    .sort((a, b) => a - b)[0];
  if (first === undefined || line.date === null || calendar.onOrAfter(line.date) < first) return line;
  return { ...line, date: calendar.at(Math.max(first - 1, calendar.next)) };
}

function dateLine(state: PartnerState, line: PlannedLine, talk: PlannedLine, field: Field): PlannedLine {
  const { calendar, ground, byId } = field;
  const sponsors = isSponsors(talk);
  const asked = calendar.onOrAfter(talk.date ?? ground.today);
  const on = ground.window?.on ?? null;
  const inTime = on !== null && talk.date !== null && talk.date < on ? calendar.before(on) : Infinity;
  const isTalk = talk.waitsFor.some(({ personId }) => personId === line.personId);
  const days = sponsors ? SPONSOR_DAYS[isTalk ? 'talk' : 'question'] : { from: 0, until: FIRST_DAYS };
  const from = Math.max(asked + days.from, calendar.next + 1);
  const until = Math.max(from, Math.min(asked + days.until, inTime));
  return {
    ...line,
    stage: 'enable',
    date: calendar.at(calendar.next),
    tacticId: '',
    firstAction: moveText('ask-date', {
      person: nameOf(state, line.personId),
      who: colleagueText(state, talk.ownerColleagueId),
      chief: nameOf(state, talk.personId),
      subject: sponsors ? 'what both companies want to reach together' : 'getting to know each other',
      from: weekdayText(calendar.at(from)),
      until: weekdayText(calendar.at(until)),
    }),
    because: [
      ...(byId.get(line.personId)?.strategy.because ?? []),
      becauseOfTiming({ timing: 'needs-date', day: talk.date }),
    ],
  };
}
