import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { PlayKind } from '../../playbook/plays/play.ts';
import { derive } from '../../reading/derive.ts';
import { findingIdOf, offersOf, PLAY_RULE, type Offer } from './plays.ts';

/** So many plays that the user has not taken yet stand in a plan as proposals, one of a kind, beside those that cannot wait; the others are only offered. */
const MOST_PROPOSED = 3;

/**
 * The plays whose lines the plan carries: those that the user took, and the weightiest of the others; never one whose offer the user
 * declined (campaign, section 6).
 */
export function carriedPlays(state: PartnerState, today: IsoDate): readonly Offer[] {
  const carried: Offer[] = [];
  const kinds = new Set<PlayKind>();
  let proposed = 0;
  for (const offer of offersOf(state, today)) {
    const { kind } = offer.cast;
    const counts = !offer.taken && !offer.pressing;
    if (
      !offer.taken &&
      ((counts && proposed === MOST_PROPOSED) || kinds.has(kind) || isDeclined(state, offer, today))
    )
      continue;
    if (counts) proposed += 1;
    carried.push(offer);
    kinds.add(kind);
  }
  return carried;
}

const decisionsOnPlays = derive((decisions: Table<'finding_decision'>): readonly FindingDecision[] =>
  [...decisions.values()].filter(({ rule }) => rule === PLAY_RULE),
);

/** Whether the user hid the finding that offers a play, for now or for good. */
export function isDeclined(state: PartnerState, offer: Offer, today: IsoDate): boolean {
  const id = findingIdOf(offer);
  return decisionsOnPlays(state.finding_decision).some(
    ({ findingId, until }) => (findingId === '' || findingId === id) && (until === null || today < until),
  );
}
