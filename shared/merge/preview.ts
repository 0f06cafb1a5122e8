import type { Change } from '../model/change.ts';
import { entityNames, type EntityName } from '../model/registry.ts';
import { TOMBSTONE } from './groups.ts';
import { isDeleted } from './merge.ts';
import type { PartnerCopy } from './payload.ts';

/** Removing so many people at once waits for the user: over 20 % and at least five, or over 25. */
export function asksBeforeRemoving(removed: number, ofPeople: number): boolean {
  return removed > 25 || (removed >= 5 && removed > ofPeople * 0.2);
}

/** How many people some changes take away. */
export function removedPeopleIn(changes: readonly Change[]): number {
  return changes.filter(({ entity, fields }) => entity === 'person' && fields[TOMBSTONE] === true).length;
}

/** Whether some changes take the partner itself away, and everybody with it. */
export function removesPartner(changes: readonly Change[]): boolean {
  return changes.some(({ entity, fields }) => entity === 'partner' && fields[TOMBSTONE] === true);
}

/** How many rows of each kind a copy has, deleted ones left out; only kinds that it has. */
export function countRows(copy: PartnerCopy): Readonly<Partial<Record<EntityName, number>>> {
  const counts: Partial<Record<EntityName, number>> = {};
  for (const entity of entityNames) {
    if (entity === 'erasure_receipt') continue; // nothing that a reader would look for
    const count = Object.values(copy.rows[entity] ?? {}).filter((row) => !isDeleted(row)).length;
    if (count > 0) counts[entity] = count;
  }
  return counts;
}

/** The name of the partner in a copy; empty when it has none. */
export function partnerNameIn({ rows, partnerId }: PartnerCopy): string {
  const name = rows['partner']?.[partnerId]?.groups['name']?.values['name'];
  return typeof name === 'string' ? name : '';
}
