import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { FindingDecision } from '../../model/finding-decision.ts';
import type { PlayKind } from '../../playbook/plays/play.ts';
import { derive } from '../../reading/derive.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { findingIdOf, offersOf, PLAY_RULE, type Offer } from './plays.ts';

/** So many plays that the user has not taken yet stand in a plan as proposals, one of a kind, beside those that cannot wait; the others are only offered. */
const MOST_PROPOSED = 3;

/**
 * The lines of the plays that the plan carries: of those that the user took, and of the weightiest of the others as far as there is
 * room; never of one whose offer the user declined (campaign, section 6). `linesOf` gives those of a play, null where there is no room.
 */
export function carriedPlays(
  state: PartnerState,
  today: IsoDate,
  linesOf: (offer: Offer) => readonly PlannedLine[] | null,
): readonly PlannedLine[] {
  const offers = offersOf(state, today);
  const carried = new Map<Offer, readonly PlannedLine[]>();
  const kinds = new Set<PlayKind>();
  const carry = (offer: Offer): boolean => {
    const lines = linesOf(offer);
    if (lines === null) return false;
    carried.set(offer, lines);
    kinds.add(offer.cast.kind);
    return true;
  };
  for (const offer of offers) if (offer.taken) carry(offer);
  let proposed = 0;
  for (const offer of offers) {
    if (
      offer.taken ||
      offer.cast.late === true ||
      kinds.has(offer.cast.kind) ||
      isDeclined(state, offer, today)
    )
      continue;
    if (!offer.pressing && proposed === MOST_PROPOSED) continue;
    if (carry(offer) && !offer.pressing) proposed += 1;
  }
  return offers.flatMap((offer) => carried.get(offer) ?? []);
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
