import { change, type Change } from '../../model/change.ts';
import { CHANNEL_OWNER_ID, type ChannelOwner } from '../../model/channel-owner.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { onlyChanged } from '../only-changed.ts';

/** What is known of our own company besides its questionnaire. */
export type ChannelOwnerFacts = Partial<
  Pick<ChannelOwner, 'name' | 'cultureType' | 'notes' | 'retentionMonths'>
>;

const blank: ChannelOwnerFacts = { name: '', cultureType: null, notes: '', retentionMonths: null };

/** Changes what is known of our own company; the first change makes its one row. */
export function editChannelOwner(state: PartnerState, facts: ChannelOwnerFacts): readonly Change[] {
  const before = state.channel_owner.get(CHANNEL_OWNER_ID) ?? blank;
  return onlyChanged(before, change('channel_owner', CHANNEL_OWNER_ID, facts));
}
