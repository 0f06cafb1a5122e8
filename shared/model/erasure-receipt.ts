import { defineEntity, type RecordOf } from './entity.ts';
import { optionalId, ref } from './field.ts';

/**
 * One device says that it has destroyed what it held about somebody who was erased. It has no name of theirs: the id says nothing to
 * anybody who was not there. Goes to everybody, so that the others see who is missing.
 */
export const erasureReceipt = defineEntity(
  'erasure_receipt',
  'partner',
  {
    partnerId: ref('partner'),
    /** Id of the person who was erased; no reference, since there is no such row any more. */
    erasedId: optionalId(),
    /** Id of the device, as clocks name it. */
    deviceId: optionalId(),
  },
  { sharing: { facts: ['partnerId', 'erasedId', 'deviceId'] }, names: {} },
  { fixedId: ({ erasedId, deviceId }) => erasureReceiptId(erasedId, deviceId) },
);
export type ErasureReceipt = RecordOf<typeof erasureReceipt>;

/** The id of the one receipt that a device gives for a person. */
export function erasureReceiptId(erasedId: string, deviceId: string): string {
  return `${erasedId}~${deviceId}`;
}
