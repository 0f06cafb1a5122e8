import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';

/** A row of the list of partners with nothing special about it. */
export function summary(facts: Partial<PartnerSummary> = {}): PartnerSummary {
  return {
    id: (facts.name ?? 'partner') as PartnerId,
    name: 'Partner',
    kind: 'reseller',
    tier: null,
    sample: false,
    archived: false,
    people: 0,
    keyPlayers: 0,
    keyPlayersCovered: 0,
    mapStatus: 0,
    light: 'red',
    statusText: 'None of 1 with us',
    nextDue: null,
    lastChangeAt: 0,
    ...facts,
  };
}
