import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, daysBetween, daysText, everyDays } from '../../reading/calendar.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import { movedContact } from './planned-contact.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { touchesOf } from '../../reading/touchpoints.ts';

/** How often we mean to be in touch with somebody, against how often we are (method, section 7). */
export type Cadence = Freshness & {
  /** Mean whole days between the touches of the last twelve months; null with fewer than two days of contact. */
  readonly actualDays: number | null;
  /** How many gaps the mean is made of. */
  readonly gaps: number;
  /** The day to which the user moved the next contact; null when the cadence says it. */
  readonly movedTo: IsoDate | null;
  /** Days beyond the day to which the next contact was moved, else beyond the cadence; 0 when in time. */
  readonly lateDays: number;
  /** The comparison as a sentence. */
  readonly because: string;
};

const WINDOW_DAYS = 365;

/** Planned cadence against the mean gap between touches. Several touches on one day count as one. */
export function cadenceOf(state: PartnerState, personId: string, today: IsoDate): Cadence {
  const freshness = freshnessOf(state, personId, today);
  const days = new Set<IsoDate>();
  for (const { on } of touchesOf(state, personId))
    if (on !== null && on <= today && daysBetween(on, today) <= WINDOW_DAYS) days.add(on);
  const dates = [...days];
  const [latest] = dates;
  const earliest = dates.at(-1);
  const gaps = Math.max(0, dates.length - 1);
  const actualDays =
    gaps === 0 || latest === undefined || earliest === undefined
      ? null
      : Math.round(daysBetween(earliest, latest) / gaps);
  const movedTo = freshness.cadenceDays === null ? null : movedContact(state, personId, today);
  const lateDays =
    movedTo === null || freshness.arrangedOn !== null
      ? freshness.overdueDays
      : Math.max(0, daysBetween(movedTo, today));
  return {
    ...freshness,
    actualDays,
    gaps,
    movedTo,
    lateDays,
    because: becauseText(freshness.cadenceDays, actualDays),
  };
}

function becauseText(planned: number | null, actual: number | null): string {
  const is =
    actual === null
      ? 'too few conversations in 12 months to say how often you really talk'
      : `you talk about ${everyDays(actual)}`;
  return planned === null ? `No rhythm is set; ${is}.` : `Planned ${everyDays(planned)}; ${is}.`;
}

export type OverduePerson = { readonly personId: PersonId; readonly cadence: Cadence; readonly text: string };

/** Everybody whose planned cadence has passed, longest overdue first; people without a cadence, and those whose next contact was moved to a later day or is arranged, are never overdue. */
export function overduePeople(state: PartnerState, today: IsoDate): readonly OverduePerson[] {
  return presentPeople(state, today)
    .filter(({ cadenceDays }) => cadenceDays !== null)
    .map((person) => {
      const cadence = cadenceOf(state, person.id, today);
      return { personId: person.id, cadence, text: overdueText(cadence) };
    })
    .filter(({ cadence }) => cadence.lateDays > 0)
    .toSorted(
      (a, b) =>
        b.cadence.lateDays - a.cadence.lateDays ||
        nameOf(state, a.personId).localeCompare(nameOf(state, b.personId)) ||
        (a.personId < b.personId ? -1 : 1),
    );
}

function overdueText({ days, lateDays, cadenceDays, movedTo }: Cadence): string {
  const plan = `planned ${everyDays(cadenceDays ?? 0)}${movedTo === null ? '' : `, moved to ${dateText(movedTo)}`}`;
  return days === null
    ? `No conversation noted yet, ${plan}`
    : `${daysText(lateDays)} overdue: last ${days === 1 ? '1 day' : daysText(days)} ago, ${plan}`;
}
