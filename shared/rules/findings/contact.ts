import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, daysBetween, daysText, everyDays } from '../../reading/calendar.ts';
import { championsOf } from '../champions/champion.ts';
import { arrangedOn } from '../touchpoints/arranged.ts';
import { freshnessOf } from '../touchpoints/freshness.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { movedContact } from '../touchpoints/planned-contact.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { ratingOf } from '../../reading/ratings.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';
import { countText } from '../../text/wording.ts';

/** A champion of whom nothing was heard for longer than this many days is silent (method, section 5, point 9). */
const SILENT_AFTER_DAYS = 30;

/** How many days without contact make a champion silent: 30, or the planned cadence where that is longer. */
function silentAfter(cadenceDays: number | null): number {
  return Math.max(SILENT_AFTER_DAYS, cadenceDays ?? 0);
}

/** Whether nothing was heard of a champion for too long. Of one without any touch, the rating of support is what was heard last. */
function isSilent(state: PartnerState, id: PersonId, today: IsoDate): boolean {
  const { days, cadenceDays } = freshnessOf(state, id, today);
  const ratedOn = ratingOf(state, id, 'support')?.ratedOn ?? null;
  const heard = days ?? (ratedOn === null ? null : daysBetween(ratedOn, today));
  if (heard !== null && heard <= silentAfter(cadenceDays)) return false;
  return arrangedOn(state, id, today) === null;
}

/** A champion who has not been touched for more than 30 days, or for longer than the cadence that is planned. */
export function championsSilent(state: PartnerState, today: IsoDate): readonly Finding[] {
  return [...championsOf(state, today).championIds]
    .filter((id) => isSilent(state, id, today))
    .map((id) => {
      const { days, lastTouch, cadenceDays } = freshnessOf(state, id, today);
      const planned = cadenceDays === null ? '' : ` A conversation ${everyDays(cadenceDays)} is planned.`;
      return aboutPeople(state, 'champion-silent', 'high', [id], {
        title: `Our champion ${nameOf(state, id)} is silent`,
        because:
          lastTouch === null
            ? `No conversation is noted, and none is arranged.${planned}`
            : `You last talked on ${dateText(lastTouch)}, ${daysText(days ?? 0)} ago, and none is arranged.${planned}`,
        suggestion: `Talk to ${nameOf(state, id)}`,
        step: { kind: 'log-touch', personIds: [id] },
        stepLabel: 'Log a conversation',
      });
    });
}

/** People whose planned cadence was missed; key players each, all others in one. Who was moved to another day is missed after it. Silent champions are told of by their own rule. */
export function cadencesMissed(state: PartnerState, today: IsoDate): readonly Finding[] {
  const { championIds } = championsOf(state, today);
  const late = presentPeople(state, today)
    .filter(({ id, cadenceDays }) => cadenceDays !== null && freshnessOf(state, id, today).overdueDays > 0)
    .map(({ id }) => id)
    .filter((id) => (movedContact(state, id, today) ?? '') < today)
    .filter((id) => !championIds.has(id) || !isSilent(state, id, today));
  const keyPlayers = late.filter((id) => isKeyPlayer(state, id));
  const others = late.filter((id) => !isKeyPlayer(state, id));
  const findings = keyPlayers.map((id) => {
    const { days, cadenceDays, overdueDays } = freshnessOf(state, id, today);
    return aboutPeople(state, 'cadence-missed', 'medium', [id], {
      title:
        days === null
          ? `No conversation with ${nameOf(state, id)} yet`
          : `A talk with ${nameOf(state, id)} is ${daysText(overdueDays)} overdue`,
      because: `A conversation ${everyDays(cadenceDays ?? 0)} is planned${days === null ? ', and none is noted.' : `, the last was ${daysText(days)} ago.`}`,
      suggestion: `Get in touch with ${nameOf(state, id)}`,
      step: { kind: 'log-touch', personIds: [id] },
      stepLabel: 'Log a conversation',
    });
  });
  if (others.length === 0) return findings;
  const rest = aboutPeople(state, 'cadence-missed', 'low', others, {
    key: 'others',
    title: `A talk with ${countText(others.length, 'other person', 'other people')} is overdue`,
    because: `The planned conversation was missed with ${listNames(state, others)}.`,
    suggestion: 'Get in touch with those who are overdue',
    step:
      others.length === 1
        ? { kind: 'log-touch', personIds: others }
        : { kind: 'show-people', personIds: others },
    stepLabel: others.length === 1 ? 'Log a conversation' : 'Show who',
  });
  return [...findings, rest];
}
