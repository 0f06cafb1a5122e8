import type { IsoDate, PartnerId, PersonId } from '../../model/id.ts';
import { daysBetween } from '../../reading/calendar.ts';
import type { AgendaItem } from './agenda-item.ts';

/** What is due with one person, or with a partner as a whole; or one meeting of several. */
export type AgendaBlock = {
  readonly key: string;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  /** Whom it is all about; null for the partner as a whole, and for several people at once. */
  readonly personId: PersonId | null;
  /** Of the person; empty for the partner as a whole. */
  readonly name: string;
  /** At least one, what cannot wait first. */
  readonly items: readonly AgendaItem[];
};

/** Somebody of the inner circle counts as much as so many days, twice the influential. */
const DAYS_OF_A_LEVEL = 15;
/** From so many days on nothing becomes later. */
const MOST_LATE = 30;
/** Our own word counts as much as so many days. */
const OUR_WORD = 10;

/**
 * Things of one group of the agenda by whom they are about, in the order in which they want to be looked at: who it is about counts as well as
 * how late it is. The same things in another order give the same.
 */
export function agendaBlocks(items: readonly AgendaItem[], today: IsoDate): readonly AgendaBlock[] {
  const blocks = [...Map.groupBy(items, keyOf)].map(([key, all]) => {
    const ordered = all.toSorted((a, b) => urgency(b, today) - urgency(a, today) || (a.id < b.id ? -1 : 1));
    return { key, items: ordered };
  });
  return blocks
    .flatMap(({ key, items: ordered }) => {
      const [first] = ordered;
      return first === undefined
        ? []
        : [{ block: blockOf(key, first, ordered), rank: urgency(first, today) }];
    })
    .toSorted(
      (a, b) =>
        b.rank - a.rank || a.block.name.localeCompare(b.block.name) || (a.block.key < b.block.key ? -1 : 1),
    )
    .map(({ block }) => block);
}

function keyOf({ id, partnerId, personIds }: AgendaItem): string {
  const [first, ...others] = personIds;
  if (first === undefined) return `partner ${partnerId}`;
  return others.length === 0 ? `person ${first}` : id;
}

function blockOf(key: string, first: AgendaItem, items: readonly AgendaItem[]): AgendaBlock {
  const { partnerId, partnerName, personIds, personName } = first;
  return {
    key,
    partnerId,
    partnerName,
    personId: personIds.length === 1 ? (personIds[0] ?? null) : null,
    name: personName,
    items,
  };
}

/** How much a thing wants to be looked at, in days: how late it is, who it is about, and whether our word is on it. */
function urgency({ due, weight, side }: AgendaItem, today: IsoDate): number {
  const late = Math.min(MOST_LATE, daysBetween(due, today));
  return late + weight * DAYS_OF_A_LEVEL + (side === 'ours' ? OUR_WORD : 0);
}
