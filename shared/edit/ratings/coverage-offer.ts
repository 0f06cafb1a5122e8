import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { COVERAGE_OFFER_RULE, coverageOffer } from '../../rules/ratings/proposed-coverage.ts';
import { ratePerson } from './rate-person.ts';

type By = { readonly ratedBy: string; readonly ratedOn: IsoDate };

/** Rates coverage as the touchpoints say, with them as evidence (method, section 7). No changes when nothing is offered. */
export function takeOverCoverage(state: PartnerState, personId: PersonId, by: By): readonly Change[] {
  const offer = coverageOffer(state, personId, by.ratedOn);
  if (offer === null) return [];
  const { coverage, evidence } = offer;
  return ratePerson(state, personId, 'coverage', {
    values: [coverage],
    evidence,
    confidence: 'observed',
    ...by,
  });
}

/** Leaves the rating as it is; the same offer is not made again, another one may be. No changes when nothing is offered. */
export function leaveCoverage(
  state: PartnerState,
  personId: PersonId,
  decisionId: string,
  by: By,
): readonly Change[] {
  const partnerId = state.person.get(personId)?.partnerId;
  const offer = coverageOffer(state, personId, by.ratedOn);
  if (offer === null || partnerId === undefined) return [];
  return [
    change('finding_decision', decisionId, {
      partnerId,
      rule: COVERAGE_OFFER_RULE,
      findingId: offer.offerId,
      because: offer.because,
      decidedBy: by.ratedBy,
      decidedOn: by.ratedOn,
    }),
  ];
}
