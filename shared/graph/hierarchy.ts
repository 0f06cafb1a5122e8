import type { SeatId } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import type { Seat } from '../model/seat.ts';

/** Who reports to whom, free of cycles and of managers that do not exist. Every seat of the table is in it exactly once. */
export type Hierarchy = {
  /** Seats without a manager, in order. A seat whose manager is not in the table is one of them. */
  readonly roots: readonly SeatId[];
  /** All seats, each manager before its reports, branch by branch. */
  readonly preorder: readonly SeatId[];
  /** Direct reports by `order`, then title, then the name of who sits there, then id; empty for a seat that leads nobody or is not known. */
  readonly childrenOf: (id: SeatId) => readonly SeatId[];
  readonly managerOf: (id: SeatId) => SeatId | null;
  /** 0 for a root; -1 for a seat that is not known. */
  readonly depthOf: (id: SeatId) => number;
  /** Everybody below, branch by branch; one array copy a call. */
  readonly descendantsOf: (id: SeatId) => readonly SeatId[];
  /** How many seats are below, without building a list. */
  readonly descendantCountOf: (id: SeatId) => number;
  /** Seats whose reporting line was left out because it closed a cycle; each is a root. */
  readonly broken: readonly SeatId[];
};

type Place = { readonly depth: number; readonly index: number; size: number };

const none: readonly SeatId[] = [];
/** Who sits where: only names are read. */
type Names = ReadonlyMap<string, Pick<Person, 'name'>>;

type Known = {
  /** The table of people that it was last asked for with. */
  people: Names;
  /** Seats that only a name sets apart from a sibling; only their names can change the order. */
  readonly tied: readonly SeatId[];
  readonly names: readonly string[];
  readonly hierarchy: Hierarchy;
};

const cache = new WeakMap<ReadonlyMap<string, Seat>, Known>();

/**
 * The tree of a table of seats. A cycle (possible after a merge of two devices) is cut at the newest of its seats, which is
 * the one with the greatest id, so that every device cuts the same line. Linear but for sorting reports; cached by table: people
 * with another name give another tree only where the name decides.
 */
export function resolveHierarchy(seats: ReadonlyMap<string, Seat>, people: Names): Hierarchy {
  const known = cache.get(seats);
  const same =
    known !== undefined &&
    (known.people === people ||
      known.tied.every((id, index) => holderOf(seats, people, id) === known.names[index]));
  if (same) {
    known.people = people;
    return known.hierarchy;
  }
  const hierarchy = buildHierarchy(seats, people);
  const tied = tiedSeats(seats, hierarchy);
  const names = tied.map((id) => holderOf(seats, people, id));
  cache.set(seats, { people, tied, names, hierarchy });
  return hierarchy;
}

/** The name of who sits on a seat; empty for a vacant one. */
function holderOf(seats: ReadonlyMap<string, Seat>, people: Names, id: SeatId): string {
  return people.get(seats.get(id)?.personId ?? '')?.name ?? '';
}

function tiedSeats(seats: ReadonlyMap<string, Seat>, hierarchy: Hierarchy): readonly SeatId[] {
  const groups = [hierarchy.roots, ...hierarchy.preorder.map((id) => hierarchy.childrenOf(id))];
  return groups.flatMap((siblings) =>
    siblings.filter((id, index) => {
      const seat = seats.get(id);
      return [siblings[index - 1], siblings[index + 1]].some(
        (other) => other !== undefined && compareSeats(seat, seats.get(other)) === 0,
      );
    }),
  );
}

function buildHierarchy(seats: ReadonlyMap<string, Seat>, people: Names): Hierarchy {
  const managers = new Map<SeatId, SeatId>();
  for (const { id, reportsToSeatId: manager } of seats.values()) {
    if (manager !== null && seats.has(manager)) managers.set(id, manager);
  }
  const broken = cutCycles(managers);

  const roots: SeatId[] = [];
  const children = new Map<SeatId, SeatId[]>();
  for (const { id } of seats.values()) {
    const manager = managers.get(id);
    if (manager === undefined) {
      roots.push(id);
      continue;
    }
    const siblings = children.get(manager);
    if (siblings === undefined) children.set(manager, [id]);
    else siblings.push(id);
  }
  const byOrder = (a: SeatId, b: SeatId): number =>
    compareSeats(seats.get(a), seats.get(b)) ||
    compareText(holderOf(seats, people, a), holderOf(seats, people, b)) ||
    compareText(a, b);
  roots.sort(byOrder);
  for (const siblings of children.values()) if (siblings.length > 1) siblings.sort(byOrder);

  const { preorder, places } = walk(roots, children);
  return {
    roots,
    preorder,
    broken,
    childrenOf: (id) => children.get(id) ?? none,
    managerOf: (id) => managers.get(id) ?? null,
    depthOf: (id) => places.get(id)?.depth ?? -1,
    descendantCountOf: (id) => (places.get(id)?.size ?? 1) - 1,
    descendantsOf: (id) => {
      const place = places.get(id);
      return place === undefined ? none : preorder.slice(place.index + 1, place.index + place.size);
    },
  };
}

/** Takes one line out of every cycle of `managers`; returns the seats that lost theirs, in id order. */
function cutCycles(managers: Map<SeatId, SeatId>): readonly SeatId[] {
  const broken: SeatId[] = [];
  const walkOf = new Map<SeatId, number>();
  let walkNumber = 0;
  for (const start of managers.keys()) {
    walkNumber += 1;
    let at: SeatId | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walkNumber);
      at = managers.get(at);
    }
    if (at === undefined || walkOf.get(at) !== walkNumber) continue;
    // `at` was met twice in this walk, so it stands on a cycle.
    let newest = at;
    for (let next = managers.get(at); next !== undefined && next !== at; next = managers.get(next))
      if (next > newest) newest = next;
    managers.delete(newest);
    broken.push(newest);
  }
  return broken.sort();
}

function walk(
  roots: readonly SeatId[],
  children: ReadonlyMap<SeatId, readonly SeatId[]>,
): { preorder: SeatId[]; places: Map<SeatId, Place> } {
  const preorder: SeatId[] = [];
  const places = new Map<SeatId, Place>();
  const stack: { id: SeatId; depth: number }[] = [];
  for (let i = roots.length - 1; i >= 0; i -= 1) {
    const root = roots[i];
    if (root !== undefined) stack.push({ id: root, depth: 0 });
  }
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    places.set(top.id, { depth: top.depth, index: preorder.length, size: 1 });
    preorder.push(top.id);
    const reports = children.get(top.id) ?? none;
    for (let i = reports.length - 1; i >= 0; i -= 1) {
      const report = reports[i];
      if (report !== undefined) stack.push({ id: report, depth: top.depth + 1 });
    }
  }
  // Backwards, every report is complete before its manager: sizes add up without recursion.
  for (let i = preorder.length - 1; i >= 0; i -= 1) {
    const id = preorder[i];
    const place = id === undefined ? undefined : places.get(id);
    if (id === undefined || place === undefined) continue;
    for (const report of children.get(id) ?? none) place.size += places.get(report)?.size ?? 0;
  }
  return { preorder, places };
}

function compareSeats(a: Seat | undefined, b: Seat | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.order - b.order || compareText(a.title, b.title);
}

/** Plain comparison and not by language: the same on every device. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
