import { foldWords } from '../text/fold.ts';
import type { Matches } from './match-rows.ts';
import { emailKey, managerForms } from './normalise-value.ts';
import { nameKey, outerKey, sortedKey } from './person-name.ts';
import type { ListIdentities } from './row-identity.ts';
import type { RowValues } from './row-values.ts';

/**
 * Somebody who can be a manager: rows of the list come first (number = index of the row), then the places that the partner
 * has and that no row claims (number = count of rows + index of the place).
 */
export type Node = number;

/** Whom a row names as manager. `asked` is the cell as it was written. */
export type ManagerAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly node: Node; readonly asked: string }
  | { readonly kind: 'self'; readonly asked: string }
  | { readonly kind: 'not-found'; readonly asked: string }
  | { readonly kind: 'ambiguous'; readonly asked: string; readonly nodes: readonly Node[] };

type Index = {
  readonly ids: Map<string, Node[]>;
  readonly emails: Map<string, Node[]>;
  readonly names: Map<string, Node[]>;
  readonly sorted: Map<string, Node[]>;
  readonly outer: Map<string, { readonly node: Node; readonly words: number }[]>;
};

/** Finds the manager of each row: by id, e-mail or name, in the list first, then among the partner's people. */
export function findManagers(
  rows: readonly RowValues[],
  list: ListIdentities,
  matches: Matches,
): readonly ManagerAnswer[] {
  const inList = newIndex();
  const inPartner = newIndex();
  const seats = new Map<string, Node>();
  rows.forEach((row, r) => {
    const identity = list.identities[r];
    if (identity === undefined || identity.kind === 'nameless') return;
    const node = identity.kind === 'repeats' ? identity.of : r;
    const id = list.borrowedIds.has(r) ? undefined : row.values.get('externalId');
    enter(inList, node, id, row.values.get('email'), row.name);
    const seatId = row.values.get('seatId');
    if (seatId !== undefined && !seats.has(seatId)) seats.set(seatId, node);
  });
  matches.places.forEach(({ seat, person }, at) => {
    const row = matches.rowOf[at] ?? null;
    if (row === null && seat === null) return; // nobody can report to a person without a seat
    const node = row ?? rows.length + at;
    enter(inPartner, node, person?.externalId, person?.email, person?.name ?? '');
    if (seat !== null && !seats.has(seat.id)) seats.set(seat.id, node);
  });

  const departmentOf = (node: Node): string => {
    const place = matches.places[node - rows.length];
    return foldWords(rows[node]?.values.get('department') ?? place?.seat?.department ?? '');
  };

  return rows.map((row, r): ManagerAnswer => {
    const seatKey = row.values.get('managerSeatId');
    if (row.managers.length === 0 && seatKey === undefined) return { kind: 'empty' };
    const asked = row.managers[0] ?? seatKey ?? '';
    let several: readonly Node[] = [];
    let self = false;
    for (const cell of row.managers) {
      for (const index of [inList, inPartner]) {
        const nodes = lookUp(index, cell);
        const others = nodes.filter((node) => node !== r);
        if (others.length === 1) return { kind: 'found', node: others[0] ?? r, asked: cell };
        if (others.length === 0 && nodes.length === 1) self = true;
        if (others.length > 1 && several.length === 0) several = others;
        if (nodes.length > 0) break;
      }
    }
    // The name comes first, so that editing it in a spreadsheet counts; our own key decides where names do not.
    const bySeat = seatKey === undefined ? undefined : seats.get(seatKey);
    if (bySeat !== undefined && bySeat !== r) return { kind: 'found', node: bySeat, asked };
    if (self || bySeat === r) return { kind: 'self', asked };
    const near = several.filter(
      (node) => departmentOf(node) !== '' && departmentOf(node) === departmentOf(r),
    );
    if (near.length === 1) return { kind: 'found', node: near[0] ?? r, asked };
    return several.length > 0 ? { kind: 'ambiguous', asked, nodes: several } : { kind: 'not-found', asked };
  });
}

function newIndex(): Index {
  return { ids: new Map(), emails: new Map(), names: new Map(), sorted: new Map(), outer: new Map() };
}

function enter(
  index: Index,
  node: Node,
  id: string | undefined,
  email: string | undefined,
  name: string,
): void {
  if (id !== undefined && id !== '') put(index.ids, id, node);
  if (email !== undefined && email !== '') put(index.emails, emailKey(email), node);
  const key = nameKey(name);
  if (key === '') return;
  put(index.names, key, node);
  put(index.sorted, sortedKey(key), node);
  const outer = outerKey(key);
  const words = key.split(' ').length;
  const known = index.outer.get(outer);
  if (known === undefined) index.outer.set(outer, [{ node, words }]);
  else known.push({ node, words });
}

function put(map: Map<string, Node[]>, key: string, node: Node): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else if (!known.includes(node)) known.push(node);
}

function lookUp(index: Index, cell: string): readonly Node[] {
  for (const form of managerForms(cell)) {
    const byKey = index.ids.get(form) ?? index.emails.get(emailKey(form));
    if (byKey !== undefined) return byKey;
    const key = nameKey(form);
    if (key === '') continue;
    const byName = index.names.get(key) ?? index.sorted.get(sortedKey(key));
    if (byName !== undefined) return byName;
    // With a middle name on one side only: "Jose Urman" is "Jose Manuel Urman", "Ada M Berg" is not "Ada K Berg".
    const words = key.split(' ').length;
    const outer = (index.outer.get(outerKey(key)) ?? []).filter((o) => (words === 2) !== (o.words === 2));
    if (outer.length > 0) return [...new Set(outer.map((o) => o.node))];
  }
  return [];
}
