import type { Encoding } from '#shared/import/encoding-labels.ts';
import { importChanges } from '#shared/import/import-changes.ts';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { type Mapping, mappingOf } from '#shared/import/mapping.ts';
import { previewImport } from '#shared/import/preview.ts';
import type { ImportPreview } from '#shared/import/preview-row.ts';
import { openList, type OpenedList } from '#shared/import/open-list.ts';
import { readTable, type Table, type TableSource } from '#shared/import/table.ts';
import { checkChange, type Change } from '#shared/model/change.ts';
import { applyChanges, emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import type { Seat } from '#shared/model/seat.ts';

/** Who rates and when, in these tests. */
export const author = { userName: 'Mia Lund', today: '2026-03-01' };

export type Imported = {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly preview: ImportPreview;
  readonly changes: readonly Change[];
  readonly state: PartnerState;
};

let made = 0;

/** A file as the import opens it; throws with the sentence that the user would read. */
export async function opened(
  content: Uint8Array | string,
  name = 'list.csv',
  encoding?: Encoding,
): Promise<OpenedList> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const open = await openList({ kind: 'file', name, bytes }, encoding);
  if (!open.ok) throw new Error(open.problem.text);
  return open.list;
}

/** Imports a list the way the window does, with the proposed mapping unless another is given. */
export function bringIn(source: string | TableSource, before = emptyState(), mapping?: Mapping): Imported {
  const read = readTable(typeof source === 'string' ? { kind: 'paste', text: source } : source);
  if (!read.ok) throw new Error(read.problem.text);
  const used = mapping ?? mappingOf(proposeColumns(read.table));
  const preview = previewImport(read.table, used, before, author);
  const newId = (): string => `id-${(made += 1)}`;
  const changes = importChanges(preview, newId, { partnerId: 'p1' });
  for (const change of changes) {
    const refused = checkChange(change);
    if (refused !== null) throw new Error(refused);
  }
  return { table: read.table, mapping: used, preview, changes, state: applyChanges(before, changes) };
}

/** The one person of this name. */
export function personNamed(state: PartnerState, name: string): Person {
  const found = [...state.person.values()].filter((p) => p.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} people are called ${name}`);
  return only;
}

/** The seat of the one person of this name. */
export function seatOf(state: PartnerState, name: string): Seat {
  const { id } = personNamed(state, name);
  const seat = [...state.seat.values()].find((s) => s.personId === id);
  if (seat === undefined) throw new Error(`${name} has no seat`);
  return seat;
}

/** Who reports to whom by name; '' at the top. Vacant seats go by `(title)`. */
export function bosses(state: PartnerState): Readonly<Record<string, string>> {
  const nameOf = (seat: Seat | undefined): string =>
    seat === undefined ? '' : (state.person.get(seat.personId ?? '')?.name ?? `(${seat.title})`);
  return Object.fromEntries(
    [...state.seat.values()].map((seat) => [
      nameOf(seat),
      nameOf(state.seat.get(seat.reportsToSeatId ?? '')),
    ]),
  );
}

/** The problem of a code, or undefined. */
export function problem(preview: ImportPreview, code: string): ImportPreview['problems'][number] | undefined {
  return preview.problems.find((p) => p.code === code);
}

/** Lines of a list as one text. */
export function lines(...rows: readonly string[]): string {
  return rows.join('\n');
}
