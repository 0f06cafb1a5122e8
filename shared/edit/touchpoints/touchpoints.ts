import { change, removal, type Change } from '../../model/change.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import { ownTexts } from '../../rules/meetings/brief-text.ts';
import { onlyChanged } from '../only-changed.ts';

/** One contact with people of the partner. */
export type Touch = {
  readonly on: IsoDate;
  readonly kind: TouchpointKind;
  readonly personIds: readonly PersonId[];
  readonly colleagueIds?: readonly ColleagueId[];
  readonly summary?: string;
  /** −2 to +2. */
  readonly mood?: number | null;
};

/** Notes a contact (method, section 7). It never changes coverage by itself. No changes when it names nobody. */
export function logTouch(partnerId: PartnerId, touchpointId: string, touch: Touch): readonly Change[] {
  const personIds = [...new Set(touch.personIds)];
  if (personIds.length === 0) return [];
  const { on, kind, summary = '', mood = null } = touch;
  const colleagueIds = [...new Set(touch.colleagueIds ?? [])];
  return [
    change('touchpoint', touchpointId, { partnerId, on, kind, personIds, colleagueIds, summary, mood }),
  ];
}

/** Changes a noted contact. No changes when it is unknown or already so, or when it would name nobody. */
export function editTouch(
  state: PartnerState,
  touchpointId: string,
  facts: Partial<Touch>,
): readonly Change[] {
  const before = state.touchpoint.get(touchpointId);
  if (before === undefined) return [];
  const { personIds, colleagueIds, ...rest } = facts;
  if (personIds?.length === 0) return [];
  const candidate = change('touchpoint', touchpointId, {
    ...rest,
    ...(personIds === undefined ? {} : { personIds: [...new Set(personIds)] }),
    ...(colleagueIds === undefined ? {} : { colleagueIds: [...new Set(colleagueIds)] }),
  });
  return onlyChanged(before, candidate);
}

/**
 * Deletes a noted contact with the promises that were made in it; a meeting brief that became this contact is open again, and
 * filled from the map. All
 * of it is one step of undo.
 */
export function removeTouch(state: PartnerState, touchpointId: string): readonly Change[] {
  if (!state.touchpoint.has(touchpointId)) return [];
  const ofTouch = (row: { readonly touchpointId: string | null }) => row.touchpointId === touchpointId;
  return [
    ...[...state.promise.values()].filter(ofTouch).map(({ id }) => removal('promise', id)),
    ...[...state.meeting_brief.values()]
      .filter(ofTouch)
      .map(({ id, edits }) => change('meeting_brief', id, { touchpointId: null, edits: ownTexts(edits) })),
    removal('touchpoint', touchpointId),
  ];
}
