import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { movedContact } from '../touchpoints/planned-contact.ts';

/** Findings that say “get in touch with this person”: who puts one off puts the person off. */
const aboutContact: ReadonlySet<string> = new Set([
  'key-player-not-covered',
  'champion-silent',
  'cadence-missed',
  'opponent-without-plan',
]);

const putOff = derive((decisions: Table<'finding_decision'>): ReadonlyMap<string, IsoDate> => {
  const until = new Map<string, IsoDate>();
  for (const decision of decisions.values()) {
    const personId = decision.findingId.split(' ')[1];
    if (personId === undefined || decision.until === null || !aboutContact.has(decision.rule)) continue;
    if (decision.until > (until.get(personId) ?? '')) until.set(personId, decision.until);
  }
  return until;
});

/** The day before which the user does not want a person approached, because they wrote so; null = nothing is said, or it is past. */
export function notBefore(state: PartnerState, personId: string, today: IsoDate): IsoDate | null {
  const off = putOff(state.finding_decision).get(personId) ?? null;
  const moved = movedContact(state, personId, today);
  const later = moved !== null && (off === null || moved > off) ? moved : off;
  return later !== null && later > today ? later : null;
}
