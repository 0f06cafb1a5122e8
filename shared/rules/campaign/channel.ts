import { cultureGuideFor } from '../../playbook/culture/channel.ts';
import { guardedChannels } from '../../playbook/plan/guarded-channels.ts';
import type { guardedStances } from '../../model/because.ts';
import type { CultureType } from '../../model/culture-type.ts';
import type { Strategy } from '../../model/strategy.ts';
import { sentence } from '../../text/wording.ts';

/** Who has the say about a channel, weightiest first. */
export type ChannelSource = 'own' | 'strategy' | 'culture';

/** How a person is reached, and who said so. */
export type Channel = { readonly text: string; readonly source: ChannelSource };

/** Whom a channel must guard: nobody who advises us may be exposed by it, nobody who is against us provoked (campaign, section 5). */
export type Guarded = (typeof guardedStances)[number] | null;

/**
 * The channel to a person: the communication plan of the person, which beats what the strategy asks for, which beats the culture of the
 * partner (campaign, section 2, point 5). `through` = that of whoever introduces us, for a first contact; empty without one.
 */
export function channelFor(
  own: string,
  guarded: Guarded,
  culture: CultureType | null,
  strategy: Strategy,
  through: string,
): Channel {
  if (own !== '') return { text: sentence(own), source: 'own' };
  if (through !== '') return { text: through, source: 'strategy' };
  if (guarded !== null) return { text: guardedChannels[guarded], source: 'strategy' };
  return { text: cultureGuideFor(culture, strategy).channel, source: 'culture' };
}
