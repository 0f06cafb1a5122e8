import type { ColleagueId, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { RatingKind } from '../../model/rating.ts';
import { nameOf } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { listed } from '../../text/wording.ts';

/** Every rule that can give a finding (method, section 5, point 9). */
export const findingRules = [
  'key-player-not-covered',
  'no-champion',
  'single-thread',
  'champion-silent',
  'opponent-without-plan',
  'person-leaves',
  'colleague-leaves',
  'reporting-cycle',
  'asked-for-without-plan',
  'decision-maker-unknown',
  'key-players-in-conflict',
  'vacant-seat',
  'person-left',
  'kept-too-long',
  'plan-without-next-action',
  'cadence-missed',
  'stale-rating',
  'rating-without-evidence',
  'champion-overloaded',
  'due-after-meeting',
  'aim-after-window',
  'play',
] as const;
/** Rules about the rows themselves: what could not be read, and what two devices said twice. */
export const rowRules = [
  'difference-of-view',
  'held-back',
  'same-person',
  'unreadable-value',
  'double-seat',
  'double-line',
  'double-plan',
  'double-team-member',
  'double-acquaintance',
] as const;
/** Rules whose findings are settled with one click. */
export const settledRules = [
  'reporting-cycle',
  'unreadable-value',
  'double-seat',
  'double-line',
  'double-plan',
  'double-team-member',
  'double-acquaintance',
  'due-after-meeting',
  'aim-after-window',
] as const satisfies readonly FindingRule[];
export type FindingRule = (typeof findingRules)[number] | (typeof rowRules)[number];

/** What a rule looks for, as it is called where all its findings are meant. */
export const findingRuleLabels: Readonly<Record<FindingRule, string>> = {
  'key-player-not-covered': 'Key player not covered',
  'no-champion': 'No champion',
  'single-thread': 'Everything depends on one person',
  'champion-silent': 'Champion silent',
  'opponent-without-plan': 'Opponent in the inner circle without a plan',
  'colleague-leaves': 'Colleague leaves',
  'reporting-cycle': 'Reporting lines form a circle',
  'asked-for-without-plan': 'Requested plan missing',
  'decision-maker-unknown': 'Decision maker unknown',
  'key-players-in-conflict': 'Conflict between key players',
  'vacant-seat': 'Vacant seat beside key players',
  'person-leaves': 'Person leaves',
  'person-left': 'Person left',
  'kept-too-long': 'Left long ago and still kept',
  'plan-without-next-action': 'Plan without next action',
  'cadence-missed': 'Planned conversation missed',
  'stale-rating': 'Stale ratings',
  'difference-of-view': 'Colleagues differ',
  'held-back': 'Entries that wait for somebody',
  'same-person': 'Two entries of one person',
  'unreadable-value': 'Values that could not be read',
  'double-seat': 'One person in several seats',
  'double-line': 'The same line several times',
  'double-plan': 'The same plan several times',
  'double-team-member': 'The same colleague several times on our team',
  'double-acquaintance': 'The same acquaintance several times',
  'rating-without-evidence': 'Ratings without evidence',
  'champion-overloaded': 'Somebody is asked for too much',
  'due-after-meeting': 'Due after the meeting that needs it',
  'aim-after-window': 'Aim dated after the decision',
  play: 'Play on offer',
};

/** `high` comes first. */
export type Severity = 'high' | 'medium' | 'low';

/** What each severity is called, on screen and on paper. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  high: 'Important',
  medium: 'Worth a look',
  low: 'Upkeep',
};

/** What is the right thing to do about a finding, with one click. */
export type FindingStep =
  /** Opens a rating with its evidence. */
  | { readonly kind: 'rate'; readonly personId: PersonId; readonly rating: RatingKind }
  /** Shows who of us can get to the person, via whom. */
  | { readonly kind: 'path-in'; readonly personId: PersonId }
  | { readonly kind: 'individual-plan'; readonly personId: PersonId }
  | { readonly kind: 'log-touch'; readonly personIds: readonly PersonId[] }
  /** Puts another colleague in charge. */
  | { readonly kind: 'hand-over'; readonly from: ColleagueId; readonly personIds: readonly PersonId[] }
  /** Makes actions of the first actions of the plan lines. */
  | { readonly kind: 'plan-actions'; readonly personIds: readonly PersonId[] }
  | { readonly kind: 'show-people'; readonly personIds: readonly PersonId[] }
  /** Opens a seat, to fill it. */
  | { readonly kind: 'open-seat'; readonly seatId: SeatId }
  | { readonly kind: 'vacate'; readonly seatIds: readonly SeatId[] }
  /** Asks what becomes of texts with the name, and erases the person for good. */
  | { readonly kind: 'erase'; readonly personId: PersonId }
  /** Shows two people side by side, to make one of them. */
  | { readonly kind: 'merge-people'; readonly one: PersonId; readonly other: PersonId }
  /** Shows what colleagues say differently, to be settled. */
  | { readonly kind: 'differences' }
  /** Chooses a snapshot that brings what is missing. */
  | { readonly kind: 'open-snapshot' }
  /** Takes a play into the plan; `play` as `playKeyOf` makes it. */
  | { readonly kind: 'take-play'; readonly play: string; readonly personIds: readonly PersonId[] }
  /** Keeps what counts now, and writes it: see `shared/edit/findings/settle.ts`. */
  | { readonly kind: 'settle'; readonly rule: (typeof settledRules)[number]; readonly key: string };

/** Something on the map that wants attention: what, why, whom it is about, and what to do about it. */
export type Finding = {
  /** Stable as long as the same rule speaks of the same people. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly title: string;
  readonly because: string;
  readonly personIds: readonly PersonId[];
  readonly seatIds: readonly SeatId[];
  readonly severity: Severity;
  /** What one click does, and the words of its button. */
  readonly step: FindingStep;
  readonly stepLabel: string;
  /** The text of the action that one click makes of it. */
  readonly suggestion: string;
};

type FindingText = Pick<Finding, 'title' | 'because' | 'suggestion' | 'step' | 'stepLabel'> & {
  /** Tells findings of one rule apart when the people do not; the first person otherwise. */
  readonly key?: string;
};

/** A finding about people, with the seats that they hold. A finding about all of a kind has one id, no matter who they are. */
export function aboutPeople(
  state: PartnerState,
  rule: FindingRule,
  severity: Severity,
  personIds: readonly PersonId[],
  { key, ...text }: FindingText,
): Finding {
  const seatIds: SeatId[] = [];
  for (const id of personIds) {
    const seat = seatOf(state, id);
    if (seat !== undefined) seatIds.push(seat.id);
  }
  const distinguishing = key ?? personIds.slice(0, 2).join(' ');
  const id = distinguishing === '' ? rule : `${rule} ${distinguishing}`;
  return { id, rule, severity, personIds, seatIds, ...text };
}

/** Up to three names and how many more there are. */
export function listNames(state: PartnerState, ids: readonly PersonId[]): string {
  return listed(
    ids.map((id) => nameOf(state, id)),
    3,
  );
}
