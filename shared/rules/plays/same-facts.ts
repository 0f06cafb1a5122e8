import type { IsoDate, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays, weekdayText } from '../../reading/calendar.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { agendaOwnerOf } from '../campaign/agenda-owner.ts';
import { owedBy } from '../campaign/debts.ts';
import { lastPlaceOfFacts, readyDays } from '../campaign/input-days.ts';
import { meetingsWithin } from '../campaign/events.ts';
import { WINDOW_DAYS } from '../../reading/next-window.ts';
import type { Field } from '../campaign/field.ts';
import { isTiedToRival } from './rival.ts';
import type { Talks } from './talks.ts';
import { moveText } from '../campaign/line-text.ts';
import { hasSay, type Subject } from '../campaign/subject.ts';
import { isAssistant } from '../people/assistant.ts';
import { decides } from '../people/decides.ts';
import { isCovered } from '../people/map-status.ts';

/** So many who are not reached, and so many things that come too late, are named. */
const MOST_NAMED = 3;
/** Whoever gets the facts is named, up to so many. */
const MOST_RECIPIENTS = 20;

/** When everybody with a say gets the same facts, and what would come only after it. */
export type SameFacts = { readonly place: number; readonly late: readonly string[] };

/**
 * The day of the same facts for all: after the meetings with those who have a say and after what we owe them, whose figures are a part of
 * it; five working days before the decision and before its papers close. What cannot be had by then is named. `wanted` is the day that the play has for it.
 */
export function sameFactsOf(
  state: PartnerState,
  { ground, subjects, calendar }: Field,
  closes: IsoDate,
  wanted: number,
): SameFacts {
  const on = ground.window?.on ?? closes;
  const latest = lastPlaceOfFacts(on, closes, calendar);
  const ready = readyDays(state, ground.today, calendar);
  const withSay = new Map<string, Subject>(
    subjects.filter(mustHear).map((subject) => [subject.personId, subject]),
  );
  const late = new Map<string, IsoDate>();
  let place = Math.max(calendar.next, Math.min(wanted, latest));
  const wait = (what: string, day: IsoDate): void => {
    const after = calendar.onOrAfter(addDays(day, 1));
    if (after <= latest) place = Math.max(place, after);
    else if (day >= ground.today) late.set(what, day);
  };
  for (const meeting of meetingsWithin(state, ground.today, WINDOW_DAYS))
    if (meeting.on < on && meeting.personIds.some((id) => withSay.has(id)))
      wait(`the meeting on ${weekdayText(meeting.on)}`, meeting.on);
  for (const id of withSay.keys())
    for (const { id: owedId, text, due } of owedBy(state, id, addDays(on, -1)))
      wait(
        text.trim() === '' ? 'what we promised' : `“${withoutPoint(text.trim().slice(0, 300))}”`,
        ready.get(owedId) ?? due,
      );
  return {
    place,
    late: [...late].map(([what, day]) =>
      what.startsWith('“') ? `${what}, due on ${weekdayText(day)}` : what,
    ),
  };
}

/** Who has a say, and is not put off until after the decision. */
function mustHear(subject: Subject): boolean {
  return !subject.after && hasSay(subject);
}

/** Who gets the facts first, who only through somebody else because none of us knows them well enough, and what would come too late for them. */
export function sameFactsText(
  state: PartnerState,
  field: Field,
  text: string,
  { on, late, talks }: { readonly on: IsoDate; readonly late: readonly string[]; readonly talks: Talks },
): string {
  // Whoever is gone by the day of the decision has no say in it.
  const until = field.ground.window?.on ?? on;
  const there = field.subjects.filter(
    (subject) => mustHear(subject) && isPresent(state, subject.personId, until),
  );
  const place = field.calendar.onOrAfter(on);
  // Whom the plan meets before that day is known on it.
  const isMet = (id: PersonId): boolean => talks.of(id).some((talk) => talk.place < place);
  const reached = there.filter(({ personId }) => isReached(state, personId) || isMet(personId));
  // Who is against us gets it in the same hour as everybody.
  const [first] = reached.filter(
    ({ personId, against }) =>
      !against && valuesOf(state, personId, 'role').includes('gatekeeper') && !isAssistant(state, personId),
  );
  const agendaOwner = agendaOwnerOf(state, field.subjects, field.ground);
  const through = new Map<PersonId | null, PersonId[]>();
  for (const { personId } of there) {
    if (isReached(state, personId) || isMet(personId)) continue;
    const carrier = carrierOf(state, field, personId, { on, agendaOwner, isMet });
    through.set(carrier, [...(through.get(carrier) ?? []), personId]);
  }
  const named = (ids: readonly PersonId[], most = MOST_NAMED): string =>
    listed(
      ids.map((id) => nameOf(state, id)),
      most,
    );
  const [tied, free] = parted(reached, ({ personId }) => isTiedToRival(state, personId));
  const to = free.map(({ personId }) => personId);
  return [
    text,
    field.ground.groups.factions.length === 0 ? '' : moveText('facts-answers', {}),
    to.length === 0 ? '' : moveText('facts-to', { others: named(to, MOST_RECIPIENTS) }),
    ...tied.map(({ personId }) => moveText('facts-no-price', { others: nameOf(state, personId) })),
    first === undefined ? '' : moveText('facts-first', { other: nameOf(state, first.personId) }),
    ...[...through].map(([carrier, ids]) =>
      carrier === null
        ? moveText('facts-nobody', { others: named(ids) })
        : moveText(ids.length === 1 ? 'facts-through-one' : 'facts-through', {
            others: named(ids),
            other: nameOf(state, carrier),
          }),
    ),
    late.length === 0 ? '' : moveText('facts-late', { late: listed(late, MOST_NAMED) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function isReached(state: PartnerState, personId: PersonId): boolean {
  return isCovered(valueOf(state, personId, 'coverage'));
}

/** The ones for which something holds, and the others. */
function parted<T>(all: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter((one) => holds(one)), all.filter((one) => !holds(one))];
}

/**
 * Who hands our paper to somebody whom we do not know: who stands between. To the level above those who decide it goes only through one of
 * those; else through the manager, whoever prepares the papers, or who reports to them; null = nobody.
 */
function carrierOf(
  state: PartnerState,
  { byId }: Field,
  personId: PersonId,
  {
    on,
    agendaOwner,
    isMet,
  }: {
    readonly on: IsoDate;
    readonly agendaOwner: PersonId | null;
    readonly isMet: (id: PersonId) => boolean;
  },
): PersonId | null {
  const seat = seatOf(state, personId);
  const hierarchy = resolveHierarchy(state.seat, state.person);
  const above = seat === undefined ? null : hierarchy.managerOf(seat.id);
  const inSeat = (id: SeatId): PersonId | null => personOf(state, id)?.id ?? null;
  const dotted = [...state.line.values()].flatMap(({ kind, fromSeatId, toSeatId }) =>
    kind === 'dotted' && fromSeatId !== null && toSeatId === seat?.id ? [fromSeatId] : [],
  );
  const below = seat === undefined ? [] : [...hierarchy.childrenOf(seat.id), ...dotted.sort()].map(inSeat);
  const deciding = below.filter((id) => id !== null && decides(state, id));
  const candidates =
    deciding.length > 0 ? deciding : [above === null ? null : inSeat(above), agendaOwner, ...below];
  const found = candidates.find((id) => {
    const subject = id === null || id === personId ? undefined : byId.get(id);
    return (
      subject !== undefined &&
      !subject.against &&
      (isReached(state, subject.personId) || isMet(subject.personId)) &&
      isPresent(state, subject.personId, on)
    );
  });
  return found ?? null;
}
