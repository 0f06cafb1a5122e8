import type { PersonId } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { slotOf } from '../../playbook/plays/plays.ts';
import { becauseOfTiming } from '../campaign/because.ts';
import type { Field } from '../campaign/field.ts';
import { colleagueText, moveText } from '../campaign/line-text.ts';
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
    return talk === undefined ? line : dateLine(state, line, talk, field);
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
