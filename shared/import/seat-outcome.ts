import type { FieldOutcome } from './field-outcomes.ts';
import type { Node } from './manager-index.ts';
import type { KnownPlace } from './known-people.ts';
import type { Matches } from './match-rows.ts';
import { parseFlag } from './parse-value.ts';
import type { ManagerTarget } from './preview-row.ts';
import type { ReportingLine } from './reporting-lines.ts';
import type { RowValues } from './row-values.ts';

/** Outcomes of a seat beyond its plain fields, and the fields to write. */
export type SeatOutcome = {
  readonly outcomes: readonly FieldOutcome[];
  readonly fields: Readonly<Record<string, boolean>>;
};

/** Reporting line and place on the map. New people go onto the map when they report to somebody or lead somebody, else into the tray. */
export function seatOutcome(
  row: RowValues,
  place: KnownPlace | null,
  line: ReportingLine,
  hasManagers: boolean,
  leadsSomebody: boolean,
  nameOf: (node: Node) => string,
): SeatOutcome {
  const outcomes: FieldOutcome[] = [];
  const before = line.before === null ? '' : nameOf(line.before);
  const after = line.after === null ? '' : nameOf(line.after);
  if (line.before !== line.after)
    outcomes.push({
      field: 'manager',
      label: 'Reports to',
      before,
      after,
      kind: before === '' ? 'set' : 'changed',
    });
  else if (before !== '')
    outcomes.push({ field: 'manager', label: 'Reports to', before, after, kind: 'same' });

  const said = parseFlag(row.values.get('onMap') ?? '');
  const seat = place?.seat ?? null;
  const connected = hasManagers && (line.after !== null || leadsSomebody);
  const onMap =
    said ?? (seat === null ? connected : seat.onMap || (line.after !== null && line.before !== line.after));
  if (seat !== null && seat.onMap === onMap) return { outcomes, fields: {} };
  const words = { field: 'place', label: 'Place', after: onMap ? 'On the map' : 'In the tray' } as const;
  outcomes.push(
    seat === null
      ? { ...words, before: '', kind: 'set' }
      : { ...words, before: seat.onMap ? 'On the map' : 'In the tray', kind: 'changed' },
  );
  return { outcomes, fields: { onMap } };
}

/** Where the reporting line of a row is to be drawn to. */
export function managerTarget(line: ReportingLine, rows: number, matches: Matches): ManagerTarget {
  if (line.after === null || line.after === line.before) return { kind: 'keep' };
  return targetOf(line.after, rows, matches);
}

/** A row of the list or a place of the partner as the end of a line. */
export function targetOf(node: Node, rows: number, matches: Matches): ManagerTarget {
  if (node < rows) return { kind: 'row', index: node };
  const seatId = matches.places[node - rows]?.seat?.id;
  return seatId === undefined ? { kind: 'keep' } : { kind: 'seat', seatId };
}
