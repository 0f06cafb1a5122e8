import type { PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf, seatOf } from '../reading.ts';

/** Every rule that can give a finding (method, section 5, point 9). */
export const findingRules = [
  'key-player-not-covered',
  'no-champion',
  'single-thread',
  'champion-silent',
  'opponent-without-plan',
  'colleague-leaves',
  'reporting-cycle',
  'decision-maker-unknown',
  'key-players-in-conflict',
  'vacant-seat',
  'person-left',
  'plan-without-next-action',
  'cadence-missed',
  'stale-rating',
  'rating-without-evidence',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** Something on the map that wants attention: what, why, whom it is about, and what to do about it. */
export type Finding = {
  /** Stable as long as the same rule speaks of the same people. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly title: string;
  readonly because: string;
  readonly personIds: readonly PersonId[];
  readonly seatIds: readonly SeatId[];
  /** `high` comes first. */
  readonly severity: 'high' | 'medium' | 'low';
  /** The text of the action that one click makes of it. */
  readonly suggestion: string;
};

type FindingText = {
  readonly title: string;
  readonly because: string;
  readonly suggestion: string;
  /** Tells findings of one rule apart when the people do not; the first person otherwise. */
  readonly key?: string;
};

/** A finding about people, with the seats that they hold. A finding about all of a kind has one id, whoever they are. */
export function aboutPeople(
  state: PartnerState,
  rule: FindingRule,
  severity: Finding['severity'],
  personIds: readonly PersonId[],
  { key, ...text }: FindingText,
): Finding {
  const seatIds: SeatId[] = [];
  for (const id of personIds) {
    const seat = seatOf(state, id);
    if (seat !== undefined) seatIds.push(seat.id as SeatId); // ids of seat rows are seat ids
  }
  const distinguishing = key ?? personIds.slice(0, 2).join(' ');
  const id = distinguishing === '' ? rule : `${rule} ${distinguishing}`;
  return { id, rule, severity, personIds, seatIds, ...text };
}

/** Up to three names and how many more there are. */
export function listNames(state: PartnerState, ids: readonly PersonId[]): string {
  const names = ids.slice(0, 3).map((id) => nameOf(state, id));
  const more = ids.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
