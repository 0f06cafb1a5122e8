import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Rating } from '../../model/rating.ts';
import { mapStatusOf } from '../people/map-status.ts';
import { presentPeople } from '../../reading/people.ts';
import { ratingsOf } from '../../reading/ratings.ts';

/** What stands in place of the findings when there are none: where the rules know too little to find anything, what to rate next. */
export function nothingText(state: PartnerState, silenced: number, today: IsoDate): string {
  if (state.person.size === 0) return 'Findings appear here as soon as there are people on the map.';
  const present = presentPeople(state, today);
  const rated = present.some(({ id }) => Object.values(ratingsOf(state, id)).some(isRated));
  if (present.length > 0 && !rated)
    return 'Nobody is rated yet: begin with those at the top, with influence and support. Findings follow from that.';
  if (present.length > 0 && mapStatusOf(state, today).keyPlayers === 0)
    return 'No key player is known yet: rate influence, beginning with those at the top. Most findings are about key players.';
  return silenced > 0 ? 'Nothing else wants attention.' : 'Nothing wants attention.';
}

function isRated(rating: Rating | undefined): boolean {
  return rating !== undefined && rating.values.length > 0;
}
