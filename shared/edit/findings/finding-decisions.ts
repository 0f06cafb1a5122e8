import { change, removal, type Change } from '../../model/change.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { findingRuleLabels, type Finding } from '../../rules/findings/finding.ts';
import { PLANNED_CONTACT_RULE } from '../../rules/touchpoints/planned-contact.ts';
import { COVERAGE_OFFER_RULE } from '../../rules/ratings/proposed-coverage.ts';
import { nameOf } from '../../reading/people.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { listed } from '../../text/wording.ts';

/** How long a finding is to be silent: until a day, on which it comes back, or for ever, with a reason. */
export type Silence = Pick<FindingDecision, 'until' | 'because' | 'decidedBy' | 'decidedOn'> & {
  /** Every finding of the rule, not this one alone. */
  readonly wholeRule: boolean;
};

/** Silences a finding of a partner, or every finding of its rule. Refused for ever without a reason, and until a day that is not to come. */
export function silenceFinding(
  partnerId: PartnerId,
  decisionId: string,
  { rule, id }: Pick<Finding, 'rule' | 'id'>,
  { wholeRule, until, because, decidedBy, decidedOn }: Silence,
): Outcome {
  const why = because.trim();
  if (until === null && why === '') return refused('Say why it is never to be shown for this partner.');
  if (until !== null && decidedOn !== null && until <= decidedOn) return refused('Choose a day after today.');
  const findingId = wholeRule ? '' : id;
  return allowed([
    change('finding_decision', decisionId, {
      partnerId,
      rule,
      findingId,
      until,
      because: why,
      decidedBy,
      decidedOn,
    }),
  ]);
}

/** Shows again what a decision silenced. All decisions about the same finding go, so that it really comes back. */
export function showFindingAgain(state: PartnerState, decisionId: string): readonly Change[] {
  const decision = state.finding_decision.get(decisionId);
  if (decision === undefined) return [];
  return [...state.finding_decision.values()]
    .filter(({ rule, findingId }) => rule === decision.rule && findingId === decision.findingId)
    .map(({ id }) => removal('finding_decision', id));
}

/** Decisions that are kept in the same table and are about no finding. */
const otherLabels: ReadonlyMap<string, string> = new Map([
  [COVERAGE_OFFER_RULE, 'Coverage from conversations'],
  [PLANNED_CONTACT_RULE, 'Planned conversation moved'],
]);

/** What a decision is about, for lists and labels, also when its finding is not there at the moment. */
export function decisionSubject(state: PartnerState, { rule, findingId }: FindingDecision): string {
  const label = Object.hasOwn(findingRuleLabels, rule)
    ? findingRuleLabels[rule as keyof typeof findingRuleLabels] // just found among its keys
    : (otherLabels.get(rule) ?? rule);
  if (findingId === '') return `${label}: every finding`;
  const names = peopleOfDecision({ findingId })
    .filter((id) => state.person.has(id))
    .map((id) => nameOf(state, id));
  return names.length === 0 ? label : `${label}: ${listed(names)}`;
}

/** The people whom the finding of a decision is about; none for a whole rule. The id of a finding names them behind its rule. */
export function peopleOfDecision(
  decision: Pick<FindingDecision, 'findingId'> | undefined,
): readonly PersonId[] {
  return (decision?.findingId.split(' ').slice(1) ?? []) as readonly string[] as readonly PersonId[]; // of rows of people, where they are some
}
