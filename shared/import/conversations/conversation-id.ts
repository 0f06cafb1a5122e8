import { v5 } from 'uuid';
import type { PartnerId, PersonId, SeatId } from '../../model/id.ts';
import type { Conversation } from './conversation.ts';

/** Makes ids of what they stand for; part of the format. */
const NAMESPACE = '8d2f9c52-0d55-4c54-9a0c-6a1f2f6a7c1e';

/** The id of a contact: the same for everybody who brings the same meeting or mail to the same partner. */
export function conversationId(
  partnerId: PartnerId,
  conversation: Pick<Conversation, 'uid' | 'recurrence'>,
): string {
  const before = known.get(conversation);
  if (before?.partnerId === partnerId) return before.id;
  const { uid, recurrence } = conversation;
  const id = v5(JSON.stringify(['touchpoint', partnerId, uid, recurrence]), NAMESPACE);
  known.set(conversation, { partnerId, id });
  return id;
}

/** Thousands of ids are asked for again with each tick of the preview. */
const known = new WeakMap<object, { readonly partnerId: PartnerId; readonly id: string }>();

/** Ids of somebody who comes with an address: colleagues who take over the same address make one person. */
export function arrivalIds(
  partnerId: PartnerId,
  address: string,
): { readonly personId: PersonId; readonly seatId: SeatId } {
  const made = (what: string): string => v5(JSON.stringify([what, partnerId, address]), NAMESPACE);
  return { personId: made('person') as PersonId, seatId: made('seat') as SeatId }; // made here as ids of these rows
}
