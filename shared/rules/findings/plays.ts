import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlayKind } from '../../playbook/plays/play.ts';
import { nameOf } from '../../reading/people.ts';
import { FAVOURS_A_MONTH } from '../campaign/favours.ts';
import { campaignOf } from '../plan/campaign.ts';
import { offersOf, PLAY_RULE, playKeyOf } from '../plays/plays.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';

/** Plays with a day that passes, or that answer somebody against us. */
const pressing: ReadonlySet<PlayKind> = new Set([
  'follow-the-leaver',
  'decision-window',
  'newcomer',
  'faction',
  'executive-pairing',
]);

/** Who is asked too much takes the whole plan to know: on larger maps that would cost more with each edit than an edit may. */
const MOST_PEOPLE = 500;

/** What the campaign offers, and where it asks too much, the latter on maps of up to 500 people. */
export function playFindings(state: PartnerState, today: IsoDate): readonly Finding[] {
  const overloaded = state.person.size > MOST_PEOPLE ? [] : championsOverloaded(state, today);
  return [...overloaded, ...playsOffered(state, today)];
}

/** Plays whose trigger is there and that the user has not taken: hiding the finding declines the play (campaign, section 6). */
function playsOffered(state: PartnerState, today: IsoDate): readonly Finding[] {
  return offersOf(state, today)
    .filter(({ taken }) => !taken)
    .map((offer) => {
      const { cast, title, because } = offer;
      const key = playKeyOf(offer);
      const finding = aboutPeople(
        state,
        PLAY_RULE,
        pressing.has(cast.kind) ? 'medium' : 'low',
        cast.personIds,
        {
          key,
          title,
          because,
          suggestion: title,
          step: { kind: 'take-play', play: key, personIds: cast.personIds },
          stepLabel: 'Take this play',
        },
      );
      return cast.seatIds === undefined ? finding : { ...finding, seatIds: cast.seatIds };
    });
}

/** Somebody whom the plan would ask more than three favours in a month: those further down wait, or go another way (campaign, section 3). */
function championsOverloaded(state: PartnerState, today: IsoDate): readonly Finding[] {
  const { overloaded } = campaignOf(state, today).drafted.favours;
  return [...overloaded]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, waiting]) => {
      const others: readonly PersonId[] = [...waiting];
      const name = nameOf(state, id);
      return aboutPeople(state, 'champion-overloaded', 'medium', [id], {
        title: `${name} is asked for too much`,
        because: `The plan asks ${FAVOURS_A_MONTH} favours of ${name} in a month, as many as anybody is asked. ${listNames(state, others)} would need one more.`,
        suggestion: `Find another way than over ${name}`,
        step: { kind: 'show-people', personIds: others },
        stepLabel: 'Show who is waiting',
      });
    });
}
