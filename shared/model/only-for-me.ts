import { defineEntity, type RecordOf } from './entity.ts';
import { flag, optionalId, oneOf, ref } from './field.ts';

/** Entities whose rows have the switch “Only for me”. */
export const privateKinds = ['rating', 'touchpoint', 'action', 'meeting_brief'] as const;
export type PrivateKind = (typeof privateKinds)[number];
export const privateKindLabels: Readonly<Record<PrivateKind, string>> = {
  rating: 'Rating',
  touchpoint: 'Conversation',
  action: 'Action',
  meeting_brief: 'Meeting',
};

/**
 * Says of one row that it never leaves this computer, nor what hangs on it or derives from it. The values stay where every reader finds
 * them; `withoutPrivate` (`shared/merge/only-for-me.ts`) takes them out of what is shared. Its own fields are shared with nobody.
 */
export const onlyForMe = defineEntity(
  'only_for_me',
  'partner',
  {
    partnerId: ref('partner'),
    kind: oneOf(privateKinds, 'rating'),
    /** Id of the row. */
    rowId: optionalId(),
    /** Whether others keep what they have of the row; else it is taken from them. */
    othersKeep: flag(false),
  },
  { sharing: { onlyForMe: ['partnerId', 'kind', 'rowId', 'othersKeep'] }, names: {} },
  { fixedId: ({ rowId }) => onlyForMeId(rowId) },
);
export type OnlyForMe = RecordOf<typeof onlyForMe>;

/** The id of the one mark that a row can have. */
export function onlyForMeId(rowId: string): string {
  return `${rowId}~mine`;
}
