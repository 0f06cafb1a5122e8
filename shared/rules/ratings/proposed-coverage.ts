import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { coverageLabels, type Coverage } from '../../model/rating.ts';
import { dateText } from '../../reading/calendar.ts';
import { hasLeft, nameOf, presentPeople } from '../../reading/people.ts';
import { touchesOf } from '../../reading/touchpoints.ts';
import { valueOf } from '../../reading/ratings.ts';

/** What the touchpoints of the last twelve months say about coverage (method, section 7). */
export type ProposedCoverage = {
  readonly coverage: Coverage;
  /** Touchpoints of the twelve months up to today; planned ones do not count. */
  readonly touches: number;
  /** Those among them that were meetings. */
  readonly meetings: number;
  readonly lastTouch: IsoDate | null;
  /** The sentence behind it, such as `5 contacts in 12 months, 2 of them meetings`. */
  readonly because: string;
};

/** A proposal that differs from the rating, to be taken over or left; never set by itself. */
export type CoverageOffer = ProposedCoverage & {
  readonly personId: PersonId;
  /** The rating now; null when coverage is not rated. */
  readonly rated: Coverage | null;
  /** What a decision about it is remembered by: another rating or another proposal is a new question. */
  readonly offerId: string;
  /** The words that become the evidence when it is taken over. */
  readonly evidence: string;
};

/** The rule under which "leave it" is kept among the decisions about findings. */
export const COVERAGE_OFFER_RULE = 'proposed-coverage';

const FEW = 1;
const SEVERAL = 3;
const MANY = 8;
const MEETINGS_FOR_IN_DEPTH = 2;

/** The coverage that a count of touchpoints and of meetings among them stands for (method, section 7). */
export function coverageFrom(touches: number, meetings: number): Coverage {
  if (touches >= MANY && meetings >= MEETINGS_FOR_IN_DEPTH) return 'in-depth';
  if (touches >= SEVERAL) return 'multiple';
  return touches >= FEW ? 'brief' : 'none';
}

/** The coverage that the touchpoints of the last twelve months speak for (method, section 7). */
export function proposedCoverage(state: PartnerState, personId: string, today: IsoDate): ProposedCoverage {
  const from = aYearBefore(today);
  const past = touchesOf(state, personId).filter(({ on }) => on !== null && on <= today);
  const recent = past.filter(({ on }) => on !== null && on > from);
  const meetings = recent.filter(({ kind }) => kind === 'meeting').length;
  return {
    coverage: coverageFrom(recent.length, meetings),
    touches: recent.length,
    meetings,
    lastTouch: past[0]?.on ?? null,
    because: becauseText(recent.length, meetings),
  };
}

/**
 * The proposal for a person where it says something else than the rating and nobody said to leave it. Without any touchpoint
 * ever there is none: contacts that were not noted are no evidence.
 */
export function coverageOffer(state: PartnerState, personId: string, today: IsoDate): CoverageOffer | null {
  const person = state.person.get(personId);
  if (person === undefined || hasLeft(person, today)) return null;
  // Most people of a large map: nothing more to look at.
  if (touchesOf(state, personId).length === 0) return null;
  const proposal = proposedCoverage(state, personId, today);
  const rated = valueOf(state, personId, 'coverage');
  if (proposal.lastTouch === null || proposal.coverage === rated) return null;
  const id = person.id;
  const offerId = `${COVERAGE_OFFER_RULE} ${personId} ${rated ?? 'not-rated'} ${proposal.coverage}`;
  if (isLeft(state, offerId)) return null;
  const last = `the last on ${dateText(proposal.lastTouch)}`;
  return { ...proposal, personId: id, rated, offerId, evidence: `${proposal.because}, ${last}.` };
}

/** Every proposal for the people of a partner, by name. */
export function coverageOffers(state: PartnerState, today: IsoDate): readonly CoverageOffer[] {
  return presentPeople(state, today)
    .flatMap(({ id }) => coverageOffer(state, id, today) ?? [])
    .toSorted(
      (a, b) =>
        nameOf(state, a.personId).localeCompare(nameOf(state, b.personId)) ||
        (a.personId < b.personId ? -1 : 1),
    );
}

/** The offer as a sentence, such as `Coverage is Brief; 5 contacts in 12 months, 2 of them meetings, say Multiple.` */
export function offerText(state: PartnerState, offer: CoverageOffer): string {
  const now = offer.rated === null ? 'not rated' : coverageLabels[offer.rated];
  const because = `${offer.because.charAt(0).toLowerCase()}${offer.because.slice(1)}`;
  const pause = because.includes(',') ? ',' : '';
  const says = offer.touches === 1 ? 'says' : 'say';
  return `Coverage of ${nameOf(state, offer.personId)} is ${now}; ${because}${pause} ${says} ${coverageLabels[offer.coverage]}.`;
}

function isLeft(state: PartnerState, offerId: string): boolean {
  for (const row of state.finding_decision.values())
    if (row.rule === COVERAGE_OFFER_RULE && row.findingId === offerId) return true;
  return false;
}

function becauseText(touches: number, meetings: number): string {
  if (touches === 0) return 'No conversations in 12 months';
  const count = `${touches} ${touches === 1 ? 'conversation' : 'conversations'} in 12 months`;
  if (touches === 1) return meetings === 1 ? `${count}, a meeting` : count;
  return `${count}, ${meetings === 0 ? 'none' : meetings} of them ${meetings === 1 ? 'a meeting' : 'meetings'}`;
}

/** The same day of the year before; 28 February for 29 February. */
function aYearBefore(today: IsoDate): IsoDate {
  const before = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
  return (before.endsWith('-02-29') ? `${before.slice(0, 4)}-02-28` : before) as IsoDate; // made of one
}
