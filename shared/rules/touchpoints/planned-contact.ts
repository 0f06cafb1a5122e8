import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { lastTouch } from '../../reading/touchpoints.ts';

/** The rule under which `finding_decision` keeps that the next planned contact with a person was moved to another day. */
export const PLANNED_CONTACT_RULE = 'planned-contact';

/** What all decisions about the planned contacts of one person begin with. */
export function plannedContactPrefix(personId: string): string {
  return `${PLANNED_CONTACT_RULE} ${personId} `;
}

/** Names the next planned contact with a person: as soon as somebody was in touch, it is another one. The data thread writes the same in SQL. */
export function plannedContactId(personId: string, last: IsoDate | null): string {
  return `${plannedContactPrefix(personId)}${last ?? 'never'}`;
}

const movedDays = derive((decisions: Table<'finding_decision'>): ReadonlyMap<string, IsoDate> => {
  const index = new Map<string, IsoDate>();
  for (const { rule, findingId, until } of decisions.values()) {
    if (rule !== PLANNED_CONTACT_RULE || until === null) continue;
    const known = index.get(findingId);
    if (known === undefined || until > known) index.set(findingId, until);
  }
  return index;
});

/** The day to which the user moved the next planned contact with a person; null when the cadence says it, also once there was a contact since. */
export function movedContact(state: PartnerState, personId: string, today: IsoDate): IsoDate | null {
  const days = movedDays(state.finding_decision);
  return days.size === 0
    ? null
    : (days.get(plannedContactId(personId, lastTouch(state, personId, today))) ?? null);
}
