import { statusLights } from '#shared/rules/people/map-status.ts';
import { fold } from '#shared/text/fold.ts';
import { hasWords, searchWords } from '#shared/text/search.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { FindingCounts } from '#shared/rules/findings/findings.ts';
import { partnerKindLabels, tierLabels, tiers } from '#shared/model/partner.ts';

export type PartnerOrder = 'name' | 'tier' | 'people' | 'covered' | 'status' | 'findings' | 'due' | 'changed';
export type PartnerFilter = {
  readonly query: string;
  readonly archived: boolean;
  readonly order: PartnerOrder;
  readonly descending: boolean;
};
type Counts = Readonly<Record<string, FindingCounts>>;

const compareNames = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare;

/** The partners to show: archived or not, with every typed word in name, kind or tier, in the wanted order (ties by name). `counts` are needed to sort by findings. */
export function listPartners(
  partners: readonly PartnerSummary[],
  { query, archived, order, descending }: PartnerFilter,
  counts: Counts = {},
): readonly PartnerSummary[] {
  const words = searchWords(query);
  const direction = descending ? -1 : 1;
  return partners
    .filter((partner) => partner.archived === archived && hasWords(wordsOf(partner), words))
    .toSorted(
      (a, b) =>
        direction * compareBy(order, a, b, counts) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
}

function wordsOf({ name, kind, tier }: PartnerSummary): string {
  return fold(`${name} ${partnerKindLabels[kind]} ${tier === null ? '' : tierLabels[tier]}`);
}

function compareBy(order: PartnerOrder, a: PartnerSummary, b: PartnerSummary, counts: Counts): number {
  switch (order) {
    case 'name':
      return compareNames(a.name, b.name);
    case 'tier':
      return tierRank(a) - tierRank(b);
    case 'people':
      return a.people - b.people;
    case 'covered':
      return coveredShare(a) - coveredShare(b);
    case 'status':
      return a.mapStatus - b.mapStatus || statusLights.indexOf(a.light) - statusLights.indexOf(b.light);
    case 'findings':
      return urgency(counts[a.id]) - urgency(counts[b.id]);
    case 'due':
      return (a.nextDue?.due ?? '9999').localeCompare(b.nextDue?.due ?? '9999');
    case 'changed':
      return a.lastChangeAt - b.lastChangeAt;
  }
}

/** Important findings weigh more than any number of others; partners that are not counted yet come first. */
function urgency(counts: FindingCounts | undefined): number {
  return counts === undefined ? -1 : counts.high * 1e8 + counts.medium * 1e4 + counts.low;
}

/** Contributors first, partners without a tier last. */
function tierRank({ tier }: PartnerSummary): number {
  return tier === null ? tiers.length : tiers.indexOf(tier);
}

/** Partners without key players come first: there everything is still to do. */
function coveredShare({ keyPlayers, keyPlayersCovered }: PartnerSummary): number {
  return keyPlayers === 0 ? -1 : keyPlayersCovered / keyPlayers;
}
