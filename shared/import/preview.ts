import { compareRow, type RatingAuthor } from './field-outcomes.ts';
import { dateOrderOf, type DateOrder } from './date-order.ts';
import { dottedLines, dottedOutcome } from './dotted-lines.ts';
import { findManagers, type ManagerAnswer } from './find-managers.ts';
import type { ImportField } from './import-field.ts';
import type { KnownPlace, KnownTables } from './known-people.ts';
import type { Node } from './manager-index.ts';
import { holdsDates, mappingProblem, type Mapping } from './mapping.ts';
import { matchRows, type Matches } from './match-rows.ts';
import { parseDate } from './parse-date.ts';
import { findNoPeople } from './no-person.ts';
import { collectProblems } from './preview-problems.ts';
import type { ImportPreview, OnProgress, PreviewRow, RowPlan, RowStatus } from './preview-row.ts';
import type { ImportProblem } from './problem.ts';
import { namesOfNodes, remarksOf } from './remarks.ts';
import { drawLines, type ReportingLine } from './reporting-lines.ts';
import { identifyRows } from './row-identity.ts';
import { readingOf } from './reading.ts';
import { readRow, type RowValues } from './row-values.ts';
import { managerTarget, seatOutcome, targetOf } from './seat-outcome.ts';
import type { Table } from './table.ts';

/** What the user decided about a list beyond the meaning of its columns. */
export type PreviewChoices = {
  /** Positions of rows that look like others or like nobody, and come in all the same. */
  readonly keep: ReadonlySet<number>;
  /** In which order day and month stand where the list does not tell; null leaves such dates out. */
  readonly dayOrder: 'day-first' | 'month-first' | null;
};

const noChoices: PreviewChoices = { keep: new Set(), dayOrder: null };

/** Works out what importing a table with a mapping would do to a partner. */
export function previewImport(
  table: Table,
  mapping: Mapping,
  tables: KnownTables,
  author: RatingAuthor,
  onProgress: OnProgress = () => undefined,
  choices: PreviewChoices = noChoices,
): ImportPreview {
  const missing = mappingProblem(mapping);
  if (missing !== null) {
    return emptyPreview([{ code: 'no-name-column', severity: 'stop', rows: [], text: missing }]);
  }
  const total = table.rows.length * 2;
  const reading = readingOf(table, mapping);
  const rows = table.rows.map((row, i) => {
    if (i % 250 === 0) onProgress(i, total);
    return readRow(row, reading);
  });
  const noPeople = reading.own ? [] : findNoPeople(table, mapping, rows);
  const orders = dateOrders(table, mapping, choices.dayOrder);
  const gone = rows.map((row) => goneText(row, orders, author.today));
  const list = identifyRows(rows, noPeople, choices.keep);
  const matches = matchRows(rows, list, tables);
  const isPlace = rows.map((_, r) => ['person', 'vacant', 'post'].includes(list.identities[r]?.kind ?? ''));
  const getsSeat = rows.map(
    (row, r) => isPlace[r] === true && takesSeat(row, placeOf(matches, r), reading.columns, author.today),
  );
  const managers = findManagers(table, mapping, rows, list, matches).map((found) => ({
    ...found,
    answer: withSeat(found.answer, getsSeat, rows.length),
    dotted: found.dotted.filter((node) => node >= rows.length || getsSeat[node] === true),
  }));
  const answers = managers.map(({ answer }) => answer);
  const lines = drawLines(answers, matches, (r) => getsSeat[r] === true);
  const dotted = dottedLines(managers, lines, list, matches, tables, (r) => getsSeat[r] === true);
  const hasManagers = answers.some(({ kind }) => kind !== 'empty' && kind !== 'top');
  const leads = leaders(lines, isPlace);
  const mapped = new Set(mapping.filter((field) => field !== null));
  const nameOf = namesOfNodes(rows, matches);

  const previewed = rows.map((row, r): PreviewRow => {
    if (r % 250 === 0) onProgress(rows.length + r, total);
    const identity = list.identities[r] ?? { kind: 'no-person', why: 'nameless' };
    const title = row.values.get('title') ?? '';
    const head = { rowNumber: row.rowNumber, name: row.name, title };
    const remarks = remarksOf({
      identity,
      gone: gone[r] ?? '',
      vacant: row.vacant,
      found: managers[r],
      line: lines[r],
      rows,
      nameOf,
      leads: leads.has(r),
    });
    if (identity.kind === 'no-person' || identity.kind === 'repeats') {
      const status = identity.kind === 'no-person' ? 'left-out' : 'duplicate';
      const canKeep = identity.kind === 'repeats' ? !reading.own : identity.why !== 'nameless';
      return { ...head, status, matchedBy: null, canKeep, outcomes: [], remarks, plan: null };
    }
    const place = placeOf(matches, r);
    const isPost = identity.kind === 'post';
    const fields = compareRow(row, place, tables, author, {
      dropId: list.borrowedIds.has(r) || matches.foreignIds.has(r),
      mapped,
      own: reading.own,
      seatOnly: isPost,
      orders,
    });
    const line = lines[r] ?? { before: null, after: null, cycle: null };
    const seat =
      getsSeat[r] === true ? seatOutcome(row, place, line, hasManagers, leads.has(r), nameOf) : null;
    const beside = getsSeat[r] === true ? (dotted.get(r) ?? []) : [];
    const outcomes = [
      ...fields.outcomes,
      ...(seat === null ? [] : seat.outcomes),
      ...beside.map((node) => dottedOutcome(nameOf(node))),
    ];
    const plan: RowPlan = {
      personId: place?.person?.id ?? null,
      seatId: place?.seat?.id ?? null,
      makesPerson: identity.kind === 'person' && (place === null || place.person === null),
      makesSeat: seat !== null && (place?.seat ?? null) === null,
      person: fields.person,
      seat: seat === null ? {} : { ...fields.seat, ...seat.fields },
      ratings: fields.ratings,
      manager: managerTarget(line, rows.length, matches),
      personRow: isPost ? identity.of : null,
      dotted: beside.map((node) => targetOf(node, rows.length, matches)),
    };
    const status = place === null ? 'new' : writesSomething(plan) ? 'updated' : 'unchanged';
    return {
      ...head,
      status,
      matchedBy: matches.ofRow[r]?.by ?? null,
      canKeep: false,
      outcomes,
      remarks,
      plan,
    };
  });
  onProgress(total, total);
  return {
    rows: previewed,
    problems: collectProblems({ table, rows, list, matches, managers, lines, leads, gone, previewed }),
    counts: countStatuses(previewed),
    hasManagers,
    placesSeats: traySeatsThatLead(lines, rows.length, matches),
  };
}

/** What the list says of somebody who is no longer there: a state, or a day that is past. */
function goneText(row: RowValues, orders: ReadonlyMap<ImportField, DateOrder>, today: string): string {
  const leftOn = row.values.get('leftOn');
  if (row.gone !== '' || leftOn === undefined) return row.gone;
  const date = parseDate(leftOn, orders.get('leftOn'));
  return date !== null && date <= today ? leftOn : '';
}

/** The order of day and month in each column of dates: what the column tells, else what the user said. */
function dateOrders(
  table: Table,
  mapping: Mapping,
  chosen: PreviewChoices['dayOrder'],
): ReadonlyMap<ImportField, DateOrder> {
  const orders = new Map<ImportField, DateOrder>();
  mapping.forEach((field, column) => {
    if (field === null || !holdsDates(field)) return;
    const told = dateOrderOf(table.rows.map((row) => row.cells[column] ?? '')) ?? 'open';
    orders.set(field, told === 'open' ? (chosen ?? 'open') : told);
  });
  return orders;
}

function emptyPreview(problems: readonly ImportProblem[]): ImportPreview {
  return { rows: [], problems, counts: countStatuses([]), hasManagers: false, placesSeats: [] };
}

function placeOf(matches: Matches, row: number): KnownPlace | null {
  const match = matches.ofRow[row] ?? null;
  return match === null ? null : (matches.places[match.place] ?? null);
}

/** Somebody who is marked as left stays without a seat; so does a row of our own export that names none. */
function takesSeat(
  row: RowValues,
  place: KnownPlace | null,
  columns: readonly (readonly [ImportField, readonly number[]])[],
  today: string,
): boolean {
  if (place?.seat !== null && place?.seat !== undefined) return true;
  if (
    columns.some(([field]) => field === 'seatId') &&
    row.values.has('personId') &&
    !row.values.has('seatId')
  )
    return false;
  return (place?.person?.leftOn ?? '9999') > today;
}

/** Nobody can report to somebody who stays without a seat. */
function withSeat(answer: ManagerAnswer, getsSeat: readonly boolean[], rows: number): ManagerAnswer {
  if (answer.kind !== 'found' || answer.node >= rows || getsSeat[answer.node] === true) return answer;
  return { kind: 'not-found', asked: answer.asked };
}

function leaders(lines: readonly ReportingLine[], isPlace: readonly boolean[]): ReadonlySet<Node> {
  const leads = new Set<Node>();
  lines.forEach((line, row) => {
    if (line.after !== null && isPlace[row] === true) leads.add(line.after);
  });
  return leads;
}

function writesSomething(plan: RowPlan): boolean {
  const fields = Object.keys(plan.person).length + Object.keys(plan.seat).length + plan.ratings.length;
  return (
    fields > 0 || plan.makesPerson || plan.makesSeat || plan.manager.kind !== 'keep' || plan.dotted.length > 0
  );
}

function countStatuses(rows: readonly PreviewRow[]): Readonly<Record<RowStatus, number>> {
  const counts = { new: 0, updated: 0, unchanged: 0, duplicate: 0, 'left-out': 0 };
  for (const row of rows) counts[row.status] += 1;
  return counts;
}

function traySeatsThatLead(
  lines: readonly ReportingLine[],
  rows: number,
  matches: Matches,
): readonly string[] {
  const seats = new Set<string>();
  for (const line of lines) {
    if (line.after === null || line.after === line.before) continue;
    const at = line.after < rows ? matches.ofRow[line.after]?.place : line.after - rows;
    const seat = at === undefined ? null : (matches.places[at]?.seat ?? null);
    if (seat !== null && !seat.onMap) seats.add(seat.id);
  }
  return [...seats];
}
