import { change, removal, type Change } from '../model/change.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { TouchpointKind } from '../model/value-sets.ts';

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

/** Notes a contact (method, section 7). It never changes coverage by itself. Nothing when it names nobody. */
export function logTouch(partnerId: PartnerId, touchpointId: string, touch: Touch): readonly Change[] {
  const personIds = [...new Set(touch.personIds)];
  if (personIds.length === 0) return [];
  const { on, kind, summary = '', mood = null } = touch;
  const colleagueIds = [...new Set(touch.colleagueIds ?? [])];
  return [
    change('touchpoint', touchpointId, { partnerId, on, kind, personIds, colleagueIds, summary, mood }),
  ];
}

/** Deletes a noted contact. */
export function removeTouch(state: PartnerState, touchpointId: string): readonly Change[] {
  return state.touchpoint.has(touchpointId) ? [removal('touchpoint', touchpointId)] : [];
}
