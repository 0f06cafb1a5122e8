import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { orientations, type Orientation } from '../../model/rating.ts';
import { isKeyPlayer } from './key-player.ts';
import { valuesOf } from '../../reading/ratings.ts';
import { keyPlayersFirst } from './key-players-first.ts';

/** Somebody in the picture, with what comes second for them. */
export type OrientedPerson = {
  readonly personId: PersonId;
  readonly second: Orientation | null;
  readonly keyPlayer: boolean;
};

/** People by what moves their decisions first (method, section 4); key players first in each field. */
export function orientationPicture(
  state: PartnerState,
  today: IsoDate,
): {
  readonly fields: readonly {
    readonly orientation: Orientation;
    readonly people: readonly OrientedPerson[];
  }[];
  readonly notRated: readonly PersonId[];
} {
  const people = keyPlayersFirst(state, today).map((personId) => {
    const [first = null, second = null] = valuesOf(state, personId, 'orientation');
    return { personId, first, second, keyPlayer: isKeyPlayer(state, personId) };
  });
  return {
    fields: orientations.map((orientation) => ({
      orientation,
      people: people
        .filter(({ first }) => first === orientation)
        .map(({ personId, second, keyPlayer }) => ({ personId, second, keyPlayer })),
    })),
    notRated: people.filter(({ first }) => first === null).map(({ personId }) => personId),
  };
}
