import type { IsoDate } from '../../model/id.ts';
import type { PromiseRecord } from '../../model/promise.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { byDue } from '../../reading/due-order.ts';

const sorted = derive((promises: Table<'promise'>): readonly PromiseRecord[] =>
  [...promises.values()].sort(byDue),
);

/**
 * The promises that are not kept yet, ours and theirs, earliest due first and those without a date last (method, section 7);
 * with a person only those that concern this person.
 */
export function openPromises(state: PartnerState, personId?: string): readonly PromiseRecord[] {
  return sorted(state.promise).filter(
    (row) => !row.done && (personId === undefined || concerns(state, row, personId)),
  );
}

/** The promises of a contact, kept ones included, earliest due first. */
export function promisesOfTouch(state: PartnerState, touchpointId: string): readonly PromiseRecord[] {
  return sorted(state.promise).filter((row) => row.touchpointId === touchpointId);
}

/**
 * The open promises of both sides that may be kept by the end of a contact: those that concern one of its people and were not made after
 * its day, earliest due first. None while the contact is still to come.
 */
export function promisesBefore(
  state: PartnerState,
  personIds: readonly string[],
  on: IsoDate,
  today: IsoDate,
): readonly PromiseRecord[] {
  if (on > today) return [];
  return sorted(state.promise).filter((row) => {
    const madeOn = row.touchpointId === null ? null : (state.touchpoint.get(row.touchpointId)?.on ?? null);
    const isLater = madeOn !== null && madeOn > on;
    return !row.done && !isLater && personIds.some((personId) => concerns(state, row, personId));
  });
}

/** Whether a promise is open after its day. */
export function isPromiseOverdue(row: PromiseRecord, today: IsoDate): boolean {
  return !row.done && row.due !== null && row.due < today;
}

/** A promise without a name concerns everybody who was in the contact. */
function concerns(state: PartnerState, row: PromiseRecord, personId: string): boolean {
  if (row.personId !== null || row.touchpointId === null) return row.personId === personId;
  return state.touchpoint.get(row.touchpointId)?.personIds.some((id) => id === personId) ?? false;
}
