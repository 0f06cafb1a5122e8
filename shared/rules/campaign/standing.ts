import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Role } from '../../model/rating.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { seatOf } from '../../reading/seats.ts';
import { valuesOf } from '../../reading/ratings.ts';
import { partnerOf } from '../../reading/partner.ts';
import { remembering } from '../../text/remembering.ts';

/** Roles in decisions, the weightiest first. */
const weightiest = ['approver', 'decision-maker', 'gatekeeper', 'evaluator', 'user'] as const;

/** The weightiest role of a person in decisions; null = not rated. */
export function roleOf(state: PartnerState, personId: PersonId): Role | null {
  const roles = valuesOf(state, personId, 'role');
  return weightiest.find((role) => roles.includes(role)) ?? null;
}

const isBuyingText = remembering((text: string): boolean =>
  /\b(?:procurement|purchas(?:e|ing)|sourcing|tender(?:s|ing)?|buyer|buying|compliance|audit(?:or)?)\b/i.test(
    text,
  ),
);

/** Whether a person is to be treated with the restraint of public sector and procurement (campaign, section 8). */
export function needsRestraint(state: PartnerState, personId: PersonId): boolean {
  if (partnerOf(state)?.segments.includes('public-sector') === true) return true;
  const seat = seatOf(state, personId);
  return seat !== undefined && (isBuyingText(seat.title) || isBuyingText(seat.department));
}

/** The days in which somebody counts as new in the role, and as somebody who took over. */
const NEWCOMER_DAYS = 30;
const SUCCESSOR_DAYS = 90;

/** Since when somebody is in the role; null = not said. */
export function sinceOf(state: PartnerState, personId: PersonId): IsoDate | null {
  return state.person.get(personId)?.inRoleSince ?? null;
}

/** Whether somebody is new in the role, or took it over not long ago; who only comes later is neither. */
export function tenureOf(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): 'newcomer' | 'successor' | 'other' {
  const since = sinceOf(state, personId);
  if (since === null || since > today) return 'other';
  const days = daysBetween(since, today);
  return days <= NEWCOMER_DAYS ? 'newcomer' : days <= SUCCESSOR_DAYS ? 'successor' : 'other';
}
