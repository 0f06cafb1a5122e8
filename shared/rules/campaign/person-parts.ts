import { cultureGuideFor } from '../../playbook/culture/channel.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { guardedChannels } from '../../playbook/plan/guarded-channels.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { nameOf } from '../../reading/people.ts';
import { lowerFirst, sentence } from '../../text/wording.ts';
import { championsOf } from '../champions/champion.ts';
import { channelFor, type Guarded } from './channel.ts';
import { ownChannel } from './known.ts';
import { messageFormOf, proofOf } from './own-proof.ts';
import type { PlannedLine } from './planned-line.ts';
import type { Subject } from './subject.ts';

/** Whose stance asks for a channel of its own. */
export function guardedOf({ facts, against }: Subject): Guarded {
  if (facts.position === 'assistant') return 'assistant';
  return facts.champion === 'coach' ? 'coach' : against ? 'against' : null;
}

/** The channel of a first contact: that of whoever introduces us, who is not exposed by it. */
function throughText(state: PartnerState, introducerId: PersonId, today: IsoDate): string {
  const name = nameOf(state, introducerId);
  const own = ownChannel(state, introducerId);
  if (championsOf(state, today).coachIds.has(introducerId))
    return `Through ${name}. ${guardedChannels.coach}`;
  return own === ''
    ? `Through ${name}, in the way that ${name} proposes.`
    : `Through ${name}: ${sentence(lowerFirst(own))}`;
}

/** What all lines of a person share, `introduced` for a first contact through somebody: strategy and priority, proof, form of the message, channel and pace. */
export function personParts(
  state: PartnerState,
  subject: Subject,
  introduced: { readonly by: PersonId; readonly today: IsoDate } | null = null,
): Pick<PlannedLine, 'personId' | 'strategy' | 'priority' | 'proof' | 'messageForm' | 'channel' | 'pace'> {
  const { personId, strategy, priority, facts } = subject;
  const culture = cultureTypeFor(state).type;
  return {
    personId,
    strategy: strategy.strategy,
    priority,
    proof: proofOf(state, personId, facts.veto === 'yes'),
    messageForm: messageFormOf(state, personId),
    channel: channelFor(
      ownChannel(state, personId),
      guardedOf(subject),
      culture,
      strategy.strategy,
      introduced === null ? '' : throughText(state, introduced.by, introduced.today),
    ).text,
    pace: cultureGuideFor(culture, strategy.strategy).pace,
  };
}
