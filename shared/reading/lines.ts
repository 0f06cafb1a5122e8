import { endsOf, type Line } from '../model/line.ts';
import type { Table } from '../model/partner-state.ts';
import { derive } from './derive.ts';

/** What two lines share that say the same: kind and ends, for ally and conflict in either direction; null for a line without two different ends. */
function sayingOf(line: Line): string | null {
  const [from, to] = endsOf(line);
  if (from === null || to === null || from === to) return null;
  const isDirected = line.kind === 'influences' || line.kind === 'dotted';
  return [line.kind, ...(isDirected || from < to ? [from, to] : [to, from])].join(' ');
}

const lineGroups = derive((lines: Table<'line'>): ReadonlyMap<string, readonly Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines.values()) {
    const saying = sayingOf(line);
    if (saying === null) continue;
    const group = groups.get(saying);
    if (group === undefined) groups.set(saying, [line]);
    else group.push(line);
  }
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => (a.id < b.id ? -1 : 1));
  return groups;
});

/**
 * The lines that count. Two devices can each draw the same line: then the one with the least id counts on every device, and so does
 * no line that lacks one of its ends. The table itself where all of them count, so that what is cached by it stays.
 */
export const linesThatCount = derive((lines: Table<'line'>): Table<'line'> => {
  const groups = lineGroups(lines);
  if (groups.size === lines.size) return lines;
  return new Map(
    [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [[first.id, first] as const])),
  );
});

/** Lines that say the same, the one that counts first; each group has two or more. */
export function doubleLines(lines: Table<'line'>): readonly (readonly Line[])[] {
  return [...lineGroups(lines).values()]
    .filter((group) => group.length > 1)
    .sort(([a], [b]) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1));
}
