import { change, type Change } from '../../model/change.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, TouchpointId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PromiseSide } from '../../model/promise.ts';
import { preparedTexts } from '../../rules/meetings/prepared.ts';
import { addPromise, editPromise, keepPromise, removePromise } from './promises.ts';
import { editTouch, logTouch, type Touch } from './touchpoints.ts';

/** A promise as the entry of a contact shows it; `id` is a fresh one for a new promise. */
export type PromiseDraft = {
  readonly id: string;
  readonly side: PromiseSide;
  readonly text: string;
  readonly personId: PersonId | null;
  readonly colleagueId: ColleagueId | null;
  readonly due: IsoDate | null;
};

/** A contact with everything that is written about it at once. */
export type WrittenTouch = {
  /** A fresh id for a new contact. */
  readonly touchpointId: string;
  readonly touch: Required<Touch>;
  /** All promises of the contact: those of before that are not among them are deleted. */
  readonly promises: readonly PromiseDraft[];
  /** Promises of earlier contacts that are kept by now, of both sides; they count as kept on the day of the contact. */
  readonly keptIds?: readonly string[];
  /** The brief that becomes this contact. */
  readonly briefId?: string;
};

/**
 * Writes a contact with its promises, new or changed, and those that are kept, as one step; the brief that it came from is tied to it (method, sections 7
 * and 8) and keeps what was prepared. No changes when it names nobody.
 */
export function writeTouch(
  state: PartnerState,
  partnerId: PartnerId,
  { touchpointId, touch, promises, keptIds = [], briefId }: WrittenTouch,
): readonly Change[] {
  if (touch.personIds.length === 0) return [];
  const known = state.touchpoint.has(touchpointId);
  const contact = known ? editTouch(state, touchpointId, touch) : logTouch(partnerId, touchpointId, touch);
  const kept = new Set(promises.map(({ id }) => id));
  const gone = [...state.promise.values()].filter(
    (row) => row.touchpointId === touchpointId && !kept.has(row.id),
  );
  const brief = briefId === undefined ? undefined : state.meeting_brief.get(briefId);
  return [
    ...contact,
    ...promises.flatMap(
      ({ id, ...facts }) =>
        state.promise.has(id)
          ? editPromise(state, id, facts)
          : addPromise(partnerId, id, { ...facts, touchpointId: touchpointId as TouchpointId }), // ids of touchpoint rows are touchpoint ids
    ),
    ...gone.flatMap(({ id }) => removePromise(state, id)),
    ...[...new Set(keptIds)]
      .filter((id) => state.promise.get(id)?.done === false)
      .flatMap((id) => keepPromise(state, id, touch.on)),
    ...(brief === undefined || brief.touchpointId === touchpointId
      ? []
      : [
          change('meeting_brief', brief.id, {
            touchpointId: touchpointId as TouchpointId, // as above
            ...preparedTexts(state, brief, touch.on),
          }),
        ]),
  ];
}
