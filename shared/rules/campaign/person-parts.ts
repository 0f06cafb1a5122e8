import { cultureGuideFor } from '../../playbook/culture/channel.ts';
import { messageFormFor } from '../../playbook/plan/message-form.ts';
import { proofFor } from '../../playbook/plan/proof.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { cultureTypeFor } from '../culture/score.ts';
import { channelFor, type Guarded } from './channel.ts';
import { ownChannel } from './known.ts';
import type { PlannedLine } from './planned-line.ts';
import type { Subject } from './subject.ts';

/** Whose stance asks for a channel of its own. */
export function guardedOf({ facts, against }: Subject): Guarded {
  if (facts.position === 'assistant') return 'assistant';
  return facts.champion === 'coach' ? 'coach' : against ? 'against' : null;
}

/** What all lines of a person share: strategy and priority, proof, form of the message, channel and pace. */
export function personParts(
  state: PartnerState,
  subject: Subject,
): Pick<PlannedLine, 'personId' | 'strategy' | 'priority' | 'proof' | 'messageForm' | 'channel' | 'pace'> {
  const { personId, strategy, priority, facts } = subject;
  const culture = cultureTypeFor(state).type;
  return {
    personId,
    strategy: strategy.strategy,
    priority,
    proof: proofFor(valueOf(state, personId, 'adaptability'), facts.veto === 'yes'),
    messageForm: messageFormFor(valuesOf(state, personId, 'orientation')),
    channel: channelFor(ownChannel(state, personId), guardedOf(subject), culture, strategy.strategy).text,
    pace: cultureGuideFor(culture, strategy.strategy).pace,
  };
}
