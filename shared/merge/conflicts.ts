import { aliasesOf } from '../model/same-person.ts';
import { canonicalJson } from './canonical-json.ts';
import { compareClocks, type Clock } from './clock.ts';
import { groupNameOf, groupsOf, TOMBSTONE } from './groups.ts';
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
  /** The values that do not stand, those at their default left out; of what was removed what it was called. */
  readonly losing: CanonicalGroup['values'];
};

/** Where a card lies is nobody's judgement: the newest place stands, and nobody is asked. */
const never: ReadonlySet<string> = new Set(['seat x', 'seat order', 'seat onMap']);
/** What is only noted beside the subject, and differences themselves. */
const neverOf: ReadonlySet<string> = new Set(['conflict', 'same_person', 'finding_decision']);
/** Fields that follow from others: alone they are no difference. */
const derived: ReadonlySet<string> = new Set(['because', 'changedSince', 'priority']);

/**
 * What two copies say differently where neither side had seen what the other wrote. The same for both sides, whichever of them looks. Where
 * one removed a person, everything that the other wrote about the person is one conflict. Cost: one look at each group of both.
 */
export function findConflicts(
  mine: PartnerCopy,
  theirs: PartnerPayload,
  seen: Knowledge,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const hasSeen = (level: PayloadLevel, clock: Clock): boolean => (seen[level][clock[2]] ?? 0) >= clock[3];
  const theyHaveSeen = (clock: Clock): boolean => (theirs.knows[clock[2]] ?? 0) >= clock[3];
  const seeing: Seeing = { theyHaveSeen, hasSeen: (clock) => hasSeen('facts', clock) };
  const merged = aliasesIn(mine, theirs);
  const removed = peopleRemovedByOne(mine, theirs);
  for (const [alias, kept] of merged)
    conflicts.push(...writtenOfAlias({ mine, theirs, alias, kept, about: removed.get(alias) }, seeing));
  for (const [entity, ofEntity] of Object.entries(theirs.rows)) {
    const known = groupsOf(entity)?.groups;
    if (known === undefined || neverOf.has(entity)) continue;
    for (const [id, row] of Object.entries(ofEntity)) {
      const own = mine.rows[entity]?.[id];
      if (own === undefined || ownerOf(entity, row, removed) !== null) continue;
      const apart = (name: string): boolean => {
        const [a, b] = [clockOfGroup(own, name), clockOfGroup(row, name)];
        const level = known.get(name)?.level === 'facts' ? 'facts' : 'everything';
        return compareClocks(a, b) !== 0 && !hasSeen(level, b) && !theyHaveSeen(a);
      };
      if (isDeleted(own) !== isDeleted(row)) {
        const about = entity === 'person' ? removed.get(id) : undefined;
        // What was written about an alias is told of the one who stays.
        if (about !== undefined && merged.has(id)) continue;
        const removal = removalAgainstEdit(own, row, seeing, about?.rows);
        if (removal !== null) conflicts.push({ entity, row: id, group: TOMBSTONE, ...removal });
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

/** The rows about somebody whom one side removed, as the other side has them. */
type Removed = {
  readonly rows: CanonicalRow[];
  readonly found: (readonly [entity: string, id: string, row: CanonicalRow])[];
};

/** By the id of each alias who stays, where either copy says that two people are the same. */
function aliasesIn(...copies: readonly PartnerCopy[]): ReadonlyMap<string, string> {
  const pairs: { readonly keptId: string; readonly aliasId: string }[] = [];
  for (const { rows } of copies)
    for (const row of Object.values(rows['same_person'] ?? {})) {
      const { keptId, aliasId } = row.groups[groupNameOf('same_person', 'keptId')]?.values ?? {};
      if (!isDeleted(row) && typeof keptId === 'string' && typeof aliasId === 'string')
        pairs.push({ keptId, aliasId });
    }
  return aliasesOf(pairs);
}

type OfAlias = {
  readonly mine: PartnerCopy;
  readonly theirs: PartnerPayload;
  readonly alias: string;
  readonly kept: string;
  readonly about: Removed | undefined;
};

/**
 * One side made two people one, and the other one wrote about the alias without knowing: each part of it is a conflict about the one who
 * stays, whose own part stands.
 */
function writtenOfAlias(
  { mine, theirs, alias, kept, about }: OfAlias,
  { hasSeen, theyHaveSeen }: Seeing,
): readonly Conflict[] {
  const [own, other] = [mine.rows['person']?.[alias], theirs.rows['person']?.[alias]];
  if (about === undefined || own === undefined || other === undefined) return [];
  const isMine = isDeleted(own);
  const [merging, edited] = isMine ? [mine, other] : [theirs, own];
  const wasSeen = isMine ? hasSeen : theyHaveSeen;
  const written = [['person', alias, edited] as const, ...about.found];
  return written.flatMap(([entity, id, row]): readonly Conflict[] => {
    const to = id === alias ? kept : id.startsWith(`${alias}.`) ? `${kept}${id.slice(alias.length)}` : null;
    if (to === null || (entity !== 'person' && entity !== 'rating')) return [];
    return Object.entries(row.groups).flatMap(([group, { at, values }]): readonly Conflict[] => {
      const isSubject =
        group !== TOMBSTONE && !values['partnerId'] && group !== 'personId' && group !== 'kind';
      if (!isSubject || wasSeen(at) || groupsOf(entity)?.groups.has(group) !== true) return [];
      const stands = merging.rows[entity]?.[to];
      if (stands !== undefined && said(stands.groups[group]?.values ?? {}) === said(values)) return [];
      const won =
        stands === undefined ? clockOfGroup(isMine ? own : other, TOMBSTONE) : clockOfGroup(stands, group);
      return [{ entity, row: to, group, won, lost: at, losing: values }];
    });
  });
}

function peopleRemovedByOne(mine: PartnerCopy, theirs: PartnerPayload): ReadonlyMap<string, Removed> {
  const removed = new Map<string, Removed>();
  const kept = new Map<string, PartnerCopy>();
  for (const [id, row] of Object.entries(theirs.rows['person'] ?? {})) {
    const own = mine.rows['person']?.[id];
    if (own === undefined || isDeleted(own) === isDeleted(row)) continue;
    removed.set(id, { rows: [], found: [] });
    kept.set(id, isDeleted(own) ? theirs : mine);
  }
  if (removed.size === 0) return removed;
  for (const copy of new Set(kept.values()))
    for (const [entity, ofEntity] of Object.entries(copy.rows)) {
      if (neverOf.has(entity)) continue;
      for (const [id, row] of Object.entries(ofEntity)) {
        const owner = ownerOf(entity, row, removed);
        const about = owner === null || kept.get(owner) !== copy ? undefined : removed.get(owner);
        about?.rows.push(row);
        about?.found.push([entity, id, row]);
      }
    }
  return removed;
}

/** Of some people the one without whom a row cannot be. */
function ownerOf(entity: string, row: CanonicalRow, people: ReadonlyMap<string, unknown>): string | null {
  if (people.size === 0) return null;
  for (const field of groupsOf(entity)?.required ?? []) {
    const owner = row.groups[groupNameOf(entity, field)]?.values[field];
    if (typeof owner === 'string' && people.has(owner)) return owner;
  }
  return null;
}

type Sides = Pick<Conflict, 'won' | 'lost' | 'losing'>;

function differing(own: CanonicalRow, other: CanonicalRow, name: string): Sides | null {
  const [a, b] = [own, other].map((row) => ({
    at: clockOfGroup(row, name),
    values: row.groups[name]?.values ?? {},
  }));
  if (a === undefined || b === undefined || said(a.values) === said(b.values)) return null;
  const [won, lost] = compareClocks(a.at, b.at) > 0 ? [a, b] : [b, a];
  return { won: won.at, lost: lost.at, losing: lost.values };
}

function said(values: CanonicalGroup['values']): string {
  return canonicalJson(Object.fromEntries(Object.entries(values).filter(([field]) => !derived.has(field))));
}

type Seeing = {
  readonly hasSeen: (clock: Clock) => boolean;
  readonly theyHaveSeen: (clock: Clock) => boolean;
};

/** What a removed row is called, so that it can be spoken of. */
const calling: readonly string[] = ['name', 'title', 'text', 'kind', 'summary'];

/** One side removed the row, and the other one wrote in it, or in `about`, without knowing; the newest of what it wrote counts. */
function removalAgainstEdit(
  own: CanonicalRow,
  other: CanonicalRow,
  { hasSeen, theyHaveSeen }: Seeing,
  about: readonly CanonicalRow[] = [],
): Sides | null {
  const isMine = isDeleted(own);
  const [removed, edited] = isMine ? [own, other] : [other, own];
  const removal = clockOfGroup(removed, TOMBSTONE);
  if (isMine ? theyHaveSeen(removal) : hasSeen(removal)) return null;
  const wasSeen = isMine ? hasSeen : theyHaveSeen;
  const edits = [edited, ...about].flatMap((row) =>
    [row.made, ...Object.values(row.groups).map(({ at }) => at)].filter((clock) => !wasSeen(clock)),
  );
  const [first, ...rest] = edits;
  if (first === undefined) return null;
  const newest = rest.reduce((a, b) => (compareClocks(a, b) >= 0 ? a : b), first);
  const words = calling.flatMap((field) => {
    const value = edited.groups[field]?.values[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { won: removal, lost: newest, losing: Object.fromEntries(words) };
}
