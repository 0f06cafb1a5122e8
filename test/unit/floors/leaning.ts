import { dirname } from 'node:path/posix';

/** Every file of the source with the files that it imports, types and styles included; paths from the top of the repository. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** One import that the floors forbid. */
export type Against = { readonly from: string; readonly to: string; readonly why: 'upward' | 'sideways' };

type Place = { readonly folder: string; readonly floor: number };

/** Where a file stands; null for a file of a folder that the table does not name. */
export function placeOf(
  path: string,
  floors: Readonly<Record<string, readonly (readonly string[])[]>>,
): Place | null {
  const [top = '', ...names] = dirname(path).split('/');
  const table = floors[top];
  if (table === undefined) return null;
  for (let length = names.length; length >= 0; length -= 1) {
    const folder = length === 0 ? '.' : names.slice(0, length).join('/');
    const floor = table.findIndex((named) => named.some((name) => fits(name, folder)));
    if (floor !== -1) return { folder: `${top}/${folder}`, floor };
  }
  return null;
}

function fits(name: string, folder: string): boolean {
  const [names, folders] = [name.split('/'), folder.split('/')];
  return names.length === folders.length && names.every((part, at) => part === '*' || part === folders[at]);
}

/** Files of the top folders of the table that stand on no floor. */
export function withoutFloor(
  graph: ImportGraph,
  floors: Readonly<Record<string, readonly (readonly string[])[]>>,
): readonly string[] {
  return [...graph.keys()].filter(
    (path) => floors[path.split('/')[0] ?? ''] !== undefined && placeOf(path, floors) === null,
  );
}

/** The imports inside each top folder that lead to a higher floor, or to another folder of the same one. */
export function againstFloors(
  graph: ImportGraph,
  floors: Readonly<Record<string, readonly (readonly string[])[]>>,
): readonly Against[] {
  const found: Against[] = [];
  for (const [from, imports] of graph)
    for (const to of imports) {
      if (from.split('/')[0] !== to.split('/')[0]) continue;
      const [own, other] = [placeOf(from, floors), placeOf(to, floors)];
      if (own === null || other === null || own.folder === other.folder) continue;
      if (other.floor > own.floor) found.push({ from, to, why: 'upward' });
      else if (other.floor === own.floor) found.push({ from, to, why: 'sideways' });
    }
  return found;
}

/** Groups of folders that lean on each other, however indirectly, each sorted; a tree of folders has none. */
export function knots(graph: ImportGraph): readonly (readonly string[])[] {
  const leansOn = new Map<string, Set<string>>();
  for (const [from, imports] of graph) {
    const folder = dirname(from);
    const others = leansOn.get(folder) ?? new Set();
    leansOn.set(folder, others);
    for (const to of imports) if (dirname(to) !== folder) others.add(dirname(to));
  }
  return stronglyConnected(leansOn)
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted());
}

/** Tarjan's algorithm. */
function stronglyConnected(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): number => {
    order.set(node, order.size);
    stack.push(node);
    let low = order.get(node) ?? 0;
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(node, low);
    if (low === order.get(node)) groups.push(stack.splice(stack.indexOf(node)));
    return low;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return groups;
}
