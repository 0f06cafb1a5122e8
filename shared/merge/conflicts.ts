import { canonicalJson } from './canonical-json.ts';
import { compareClocks, type Clock } from './clock.ts';
import { groupsOf, TOMBSTONE } from './groups.ts';
import { clockOfGroup, isDeleted } from './merge.ts';
import type { CanonicalGroup, CanonicalRow, PartnerCopy, PartnerPayload, PayloadLevel } from './payload.ts';

/** By device: up to which of its commands somebody has seen what it wrote, in copies of all that is shared and in copies of facts. */
export type Knowledge = { readonly [L in PayloadLevel]: Readonly<Record<string, number>> };

/** Two values of one group of which neither author knew the other; `lost` is the older one. */
export type Conflict = {
  readonly entity: string;
  readonly row: string;
  /** Name of the group; `deleted` where one removed what the other edited. */
  readonly group: string;
  readonly won: Clock;
  readonly lost: Clock;
  /** The values that do not stand, those at their default left out; empty for an edit of what was removed. */
  readonly losing: CanonicalGroup['values'];
};

/** Where a card lies is nobody's judgement: the newest place stands, and nobody is asked. */
const never: ReadonlySet<string> = new Set(['seat x', 'seat order', 'seat onMap']);

/**
 * What two copies say differently where neither side had seen what the other wrote. The same for both sides, whichever of them looks.
 * Cost: one look at each group of both.
 */
export function findConflicts(
  mine: PartnerCopy,
  theirs: PartnerPayload,
  seen: Knowledge,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const hasSeen = (level: PayloadLevel, clock: Clock): boolean => (seen[level][clock[2]] ?? 0) >= clock[3];
  const theyHaveSeen = (clock: Clock): boolean => (theirs.knows[clock[2]] ?? 0) >= clock[3];
  for (const [entity, ofEntity] of Object.entries(theirs.rows)) {
    const known = groupsOf(entity)?.groups;
    if (known === undefined) continue;
    for (const [id, row] of Object.entries(ofEntity)) {
      const own = mine.rows[entity]?.[id];
      if (own === undefined) continue;
      const apart = (name: string): boolean => {
        const [a, b] = [clockOfGroup(own, name), clockOfGroup(row, name)];
        const level = known.get(name)?.level === 'facts' ? 'facts' : 'everything';
        return compareClocks(a, b) !== 0 && !hasSeen(level, b) && !theyHaveSeen(a);
      };
      if (isDeleted(own) !== isDeleted(row)) {
        const removal = removalAgainstEdit(own, row, {
          theyHaveSeen,
          hasSeen: (clock) => hasSeen('facts', clock),
        });
        if (removal !== null) conflicts.push({ entity, row: id, group: TOMBSTONE, losing: {}, ...removal });
        continue;
      }
      for (const name of new Set([...Object.keys(own.groups), ...Object.keys(row.groups)])) {
        const isTold = theirs.level === 'everything' || known.get(name)?.level === 'facts';
        if (
          name === TOMBSTONE ||
          !isTold ||
          !known.has(name) ||
          never.has(`${entity} ${name}`) ||
          !apart(name)
        )
          continue;
        const conflict = differing(own, row, name);
        if (conflict !== null) conflicts.push({ entity, row: id, group: name, ...conflict });
      }
    }
  }
  return conflicts;
}

type Sides = Pick<Conflict, 'won' | 'lost' | 'losing'>;

function differing(own: CanonicalRow, other: CanonicalRow, name: string): Sides | null {
  const [a, b] = [own, other].map((row) => ({
    at: clockOfGroup(row, name),
    values: row.groups[name]?.values ?? {},
  }));
  if (a === undefined || b === undefined || canonicalJson(a.values) === canonicalJson(b.values)) return null;
  const [won, lost] = compareClocks(a.at, b.at) > 0 ? [a, b] : [b, a];
  return { won: won.at, lost: lost.at, losing: lost.values };
}

type Seeing = {
  readonly hasSeen: (clock: Clock) => boolean;
  readonly theyHaveSeen: (clock: Clock) => boolean;
};

/** One side removed the row, and the other one wrote in it without knowing; the newest of what it wrote counts. */
function removalAgainstEdit(
  own: CanonicalRow,
  other: CanonicalRow,
  { hasSeen, theyHaveSeen }: Seeing,
): Omit<Sides, 'losing'> | null {
  const isMine = isDeleted(own);
  const [removed, edited] = isMine ? [own, other] : [other, own];
  const removal = clockOfGroup(removed, TOMBSTONE);
  if (isMine ? theyHaveSeen(removal) : hasSeen(removal)) return null;
  const unseen = isMine ? hasSeen : theyHaveSeen;
  const edits = Object.keys(edited.groups)
    .map((name) => clockOfGroup(edited, name))
    .filter((clock) => !unseen(clock));
  const [first, ...rest] = edits;
  if (first === undefined) return null;
  const newest = rest.reduce((a, b) => (compareClocks(a, b) >= 0 ? a : b), first);
  return { won: removal, lost: newest };
}
